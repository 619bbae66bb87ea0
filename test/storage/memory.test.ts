import { conversationStoreContract } from '../contract/conversation-store.js';
import { feedContract } from '../contract/feed.js';
import { inboxContract } from '../contract/inbox.js';
import { outboxContract } from '../contract/outbox.js';
import { clockAt } from '../support/clock.js';
import { createMemoryStore } from '../support/memory-store.js';

// the store of the property tests proves something about the real ones only while it keeps to the same contract
const open = async () => {
  const clock = clockAt('2026-03-01T10:00:00Z');
  return { clock, ...createMemoryStore(clock).connect().storage };
};

conversationStoreContract('memory', async () => (await open()).conversations);
inboxContract('memory', open);
outboxContract('memory', async () => (await open()).outbox);
feedContract('memory', async () => (await open()).feed);
