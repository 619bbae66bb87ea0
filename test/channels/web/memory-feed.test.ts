import { feedContract } from '../../contract/feed.js';
import { memoryFeed } from '../../support/memory-feed.js';

feedContract('in memory', async () => memoryFeed());
