import { type ConversationId, conversationId } from '../../core/event.js';
import type { Channel } from '../../core/message.js';
import type { Feed } from './feed.js';

/**
 * The web page as a channel. A message is delivered when it stands in the conversation's feed; `onAppended` then tells
 * the open pages of that conversation, which read the feed themselves.
 */
export function createWebChannel(deps: {
  readonly feed: Pick<Feed, 'append'>;
  readonly onAppended: (conversation: ConversationId) => void;
}): Channel {
  return {
    name: 'web',
    can: { buttons: true, askLocation: true, maxTextLength: 4096, repeatSafely: true, echo: true },
    async send(to, message) {
      const conversation = conversationId(to);
      await deps.feed.append(conversation, message);
      deps.onAppended(conversation);
      return { outcome: 'sent', messageId: message.key };
    },
  };
}
