import type { Outbound } from '../../core/message.js';
import { fileInfo } from './files.js';

/**
 * What we write to a page, as frames of an event stream. JSON has no raw line break, so one `data:` line holds it.
 * Source: WHATWG HTML, "Server-sent events", "Interpreting an event stream".
 */

/** First frame: how long a browser's own EventSource waits before it comes back, in milliseconds. */
export const retryFrame = 'retry: 1000\n\n';
/** A comment for proxies and an event for the page, which cannot see comments and must notice a dead line. */
export const beatFrame = ': beat\nevent: beat\ndata: {}\n\n';
/** All that stood in the feed when the page came has been written; what follows is new. */
export const readyFrame = 'event: ready\ndata: {}\n\n';
/** What the page has seen is no longer in the feed: it clears its log and begins anew. */
export const forgottenFrame = 'id: 0\nevent: forgotten\ndata: {}\n\n';
/** The visitor has opened more pages than we serve at once; this one waits until it is looked at again. */
export const replacedFrame = 'event: replaced\ndata: {}\n\n';

export function messageFrame({ media, ...outbound }: Outbound): string {
  const file = fileInfo(media);
  return `id: ${outbound.position}\nevent: message\ndata: ${JSON.stringify({ ...outbound, ...(file && { file }) })}\n\n`;
}
