import type { ConversationStore } from '../bot/conversation-store.js';
import type { CaseBoard } from '../cases/case-board.js';
import type { LibrarianStore } from '../cases/librarians.js';
import type { NoticeStore, UnansweredLog, WorkLog } from '../cases/work-log.js';
import type { Feed } from '../channels/web/feed.js';
import type { Inbox } from '../delivery/inbox.js';
import type { Leases } from '../delivery/leases.js';
import type { MediaStore } from '../delivery/media.js';
import type { Memos } from '../delivery/memos.js';
import type { Outbox } from '../delivery/outbox.js';
import type { LibraryDirectory } from '../libraries/library-directory.js';

/** One store behind all ports. */
export interface Storage {
  readonly kind: 'embedded' | 'mongo';
  readonly conversations: ConversationStore;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly leases: Leases;
  readonly memos: Memos;
  readonly media: MediaStore;
  readonly feed: Feed;
  readonly directory: LibraryDirectory;
  readonly board: CaseBoard;
  readonly librarians: LibrarianStore;
  readonly work: WorkLog;
  readonly unanswered: UnansweredLog;
  readonly notices: NoticeStore;
  /** Resolves when the store answers now; rejects with STORE_UNAVAILABLE. */
  ready(): Promise<void>;
  /** Makes sure that deleted bytes are gone from disk too (the write-ahead log). */
  scrub(): Promise<void>;
  /** A consistent copy of everything into one new file, while the server runs. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}
