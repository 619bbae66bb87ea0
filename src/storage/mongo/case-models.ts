import { type Connection, type Model, Schema } from 'mongoose';
import { surely } from './models.js';

/** Bodies are JSON of ours (record-json.ts): no key or value of a person ever becomes structure of MongoDB's. */
export interface CaseDocument {
  _id: string;
  version: number;
  /** `null` once the case is forgotten. */
  conversation: string | null;
  forgotten: boolean;
  state: 'waiting' | 'taken' | 'closed';
  step: string;
  district: string | null;
  library: string | null;
  /** Holder and co-writers of a taken case. */
  people: string[];
  openedAt: Date;
  changedAt: Date;
  closedAt: Date | null;
  body: string;
}

export interface CaseLineDocument {
  _id: string;
  caseId: string;
  at: Date;
  sender: string;
  delivery: string | null;
  /** The line without its delivery. */
  body: string;
}

export interface LibrarianDocument {
  _id: string;
  version: number;
  name: string;
  library: string | null;
  district: string | null;
  national: boolean;
  telegram?: string | null;
  body: string;
}

export interface InvitationDocument {
  _id: string;
  librarian: string;
  purpose: 'join' | 'sign-in';
  expiresAt: Date;
  /** The mark of whoever spent it; `by:...` may spend it again. */
  spentBy: string | null;
}

export interface DeskSessionDocument {
  _id: string;
  librarian: string;
  expiresAt: Date;
}

export interface ReadingDocument {
  at: Date;
  librarian: string;
  what: string;
  caseId: string | null;
  district: string | null;
  national: boolean;
}

export interface WorkDocument {
  _id: string;
  at: Date;
  kind: 'logged' | 'case';
  librarian: string | null;
  body: string;
}

export interface UnansweredDocument {
  _id: string;
  at: Date;
  body: string;
}

export interface NoticeDocument {
  _id: string;
  starts: Date;
  body: string;
}

export interface CaseModels {
  readonly cases: Model<CaseDocument>;
  readonly lines: Model<CaseLineDocument>;
  readonly librarians: Model<LibrarianDocument>;
  readonly invitations: Model<InvitationDocument>;
  readonly sessions: Model<DeskSessionDocument>;
  readonly readings: Model<ReadingDocument>;
  readonly work: Model<WorkDocument>;
  readonly unanswered: Model<UnansweredDocument>;
  readonly notices: Model<NoticeDocument>;
}

const strictly = {
  strict: 'throw',
  strictQuery: 'throw',
  versionKey: false,
  id: false,
  minimize: false,
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
  writeConcern: surely,
} as const;

const text = { type: String, required: true } as const;
const textOrNull = { type: String, default: null } as const;
const date = { type: Date, required: true } as const;
const dateOrNull = { type: Date, default: null } as const;
const yesOrNo = { type: Boolean, required: true } as const;
const version = {
  type: Number,
  required: true,
  min: 0,
  validate: { validator: Number.isSafeInteger, message: 'not a whole number' },
} as const;

const cases = new Schema<CaseDocument>(
  {
    _id: text,
    version,
    conversation: textOrNull,
    forgotten: yesOrNo,
    state: { ...text, enum: ['waiting', 'taken', 'closed'] },
    step: text,
    district: textOrNull,
    library: textOrNull,
    people: { type: [String], required: true },
    openedAt: date,
    changedAt: date,
    closedAt: dateOrNull,
    body: text,
  },
  { ...strictly, collection: 'cases' },
)
  .index({ state: 1, openedAt: 1, _id: 1 })
  .index({ people: 1, changedAt: -1 })
  .index({ district: 1, changedAt: -1 })
  .index({ changedAt: -1 })
  .index({ conversation: 1 })
  .index({ closedAt: 1 });

const lines = new Schema<CaseLineDocument>(
  { _id: text, caseId: text, at: date, sender: text, delivery: textOrNull, body: text },
  { ...strictly, collection: 'case_lines' },
).index({ caseId: 1, at: 1, _id: 1 });

const librarians = new Schema<LibrarianDocument>(
  {
    _id: text,
    version: { ...version, min: 1 },
    name: { type: String, default: '' }, // may be empty until its owner has said it
    library: textOrNull,
    district: textOrNull,
    national: yesOrNo,
    telegram: textOrNull,
    body: text,
  },
  { ...strictly, collection: 'librarians' },
)
  .index({ library: 1 })
  .index({ district: 1 })
  .index({ national: 1 })
  .index({ telegram: 1 });

const invitations = new Schema<InvitationDocument>(
  {
    _id: text,
    librarian: text,
    purpose: { ...text, enum: ['join', 'sign-in'] },
    expiresAt: date,
    spentBy: textOrNull,
  },
  { ...strictly, collection: 'invitations' },
).index({ expiresAt: 1 });

const sessions = new Schema<DeskSessionDocument>(
  { _id: text, librarian: text, expiresAt: date },
  { ...strictly, collection: 'desk_sessions' },
)
  .index({ librarian: 1 })
  .index({ expiresAt: 1 });

const readings = new Schema<ReadingDocument>(
  {
    at: date,
    librarian: text,
    what: text,
    caseId: textOrNull,
    district: textOrNull,
    national: { type: Boolean, default: false },
  },
  { ...strictly, collection: 'transcript_readings' },
)
  .index({ at: 1, _id: 1 })
  .index({ district: 1, at: 1, _id: 1 })
  .index({ caseId: 1 });

const work = new Schema<WorkDocument>(
  { _id: text, at: date, kind: { ...text, enum: ['logged', 'case'] }, librarian: textOrNull, body: text },
  { ...strictly, collection: 'work' },
).index({ at: 1, _id: 1 });

const unanswered = new Schema<UnansweredDocument>(
  { _id: text, at: date, body: text },
  { ...strictly, collection: 'unanswered' },
).index({ at: 1, _id: 1 });

const notices = new Schema<NoticeDocument>(
  { _id: text, starts: date, body: text },
  { ...strictly, collection: 'notices' },
);

export function caseModelsOf(connection: Connection): CaseModels {
  return {
    cases: connection.model<CaseDocument>('Case', cases),
    lines: connection.model<CaseLineDocument>('CaseLine', lines),
    librarians: connection.model<LibrarianDocument>('Librarian', librarians),
    invitations: connection.model<InvitationDocument>('Invitation', invitations),
    sessions: connection.model<DeskSessionDocument>('DeskSession', sessions),
    readings: connection.model<ReadingDocument>('Reading', readings),
    work: connection.model<WorkDocument>('Work', work),
    unanswered: connection.model<UnansweredDocument>('Unanswered', unanswered),
    notices: connection.model<NoticeDocument>('Notice', notices),
  };
}
