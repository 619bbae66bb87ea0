import type { Channel, Outbound } from '../../core/message.js';

/** The terminal as a channel: what is sent is printed, and its buttons are numbered. */
export function createConsoleChannel(print: (message: Outbound) => void): Channel {
  return {
    name: 'console',
    can: { buttons: true, askLocation: false, maxTextLength: 100_000, repeatSafely: false, echo: false },
    async send(_to, message) {
      print(message);
      return { outcome: 'sent', messageId: message.key };
    },
  };
}
