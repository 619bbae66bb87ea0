import type { ConversationId } from '../../core/event.js';
import type { Outbound } from '../../core/message.js';
import { cleanFileName } from '../../delivery/file-name.js';
import type { FetchFile, KeptMedia } from '../../delivery/media.js';
import type { Feed } from './feed.js';

/** What the page is told of a librarian's file; it asks for it by the position of its message. */
export interface PageFileInfo {
  readonly kind: NonNullable<Outbound['media']>['kind'];
  readonly name?: string;
  readonly bytes?: number;
}

/** Only what we keep can be shown; where it lies is nobody's business. */
export function fileInfo(media: Outbound['media']): PageFileInfo | undefined {
  if (media?.file?.kept !== true) return undefined;
  const { name, bytes } = media.file;
  return {
    kind: media.kind,
    ...(name !== undefined && { name: cleanFileName(name) }),
    ...(bytes !== undefined && { bytes }),
  };
}

export type FileAt = (
  conversation: ConversationId,
  position: number,
) => Promise<{ readonly kept: KeptMedia; readonly name?: string } | undefined>;

/**
 * The file of a message in a visitor's own feed. It is looked for there, so nobody is shown what was not said to them,
 * and nothing is left to be shown when the feed is forgotten or has aged out.
 */
export const webFiles =
  ({ feed, fetchFile }: { readonly feed: Pick<Feed, 'after'>; readonly fetchFile: FetchFile }): FileAt =>
  async (conversation, position) => {
    const [found] = await feed.after(conversation, position - 1, 1);
    const file = found?.position === position ? found.media?.file : undefined;
    if (file?.kept !== true) return undefined;
    const kept = await fetchFile(file);
    return typeof kept === 'string'
      ? undefined
      : { kept, ...(file.name !== undefined && { name: cleanFileName(file.name) }) };
  };
