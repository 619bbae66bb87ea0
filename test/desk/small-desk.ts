import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type FastifyInstance, fastify } from 'fastify';
import { createCases } from '../../src/cases/case-room.js';
import type { Librarian } from '../../src/cases/librarians.js';
import { makeLink } from '../../src/cases/people.js';
import { type CaseDeps, usualTiming } from '../../src/cases/situation.js';
import type { Case, CaseLine, CasePlace, Duty, WaitingCase } from '../../src/core/case.js';
import type { Clock } from '../../src/core/clock.js';
import { type ChannelName, type ConversationKey, conversationId, type Event } from '../../src/core/event.js';
import { type Language, languages, type PerLanguage } from '../../src/core/language.js';
import { type Conversation, freshConversation } from '../../src/core/turn.js';
import type { DeskDeps } from '../../src/desk/deps.js';
import { registerDesk } from '../../src/desk/register-desk.js';
import { createWords } from '../../src/i18n/words.js';
import { memoryBoard, memoryLibrarians, memoryNotices, memoryUnanswered, memoryWork } from '../support/memory-desk.js';
import { memoryMedia } from '../support/memory-media.js';

export const root = path.resolve(import.meta.dirname, '../..');

const ftl = (language: Language) =>
  ['desk', 'cases', 'bot'].map((name) => readFileSync(path.join(root, 'locales', language, `${name}.ftl`), 'utf8'));
const words = createWords(
  Object.fromEntries(languages.map((language) => [language, ftl(language)])) as unknown as PerLanguage<string[]>,
);
/** The words of locales/<language>/desk.ftl, as the i18n room gives them to the door. */
export const deskWords = (language: Language): Record<string, string> => words.all(language, 'desk-');

export const hash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const libraries = [
  { id: 'cahul-1', name: 'Biblioteca „Andrei Ciurunga”', district: 'Cahul' },
  { id: 'cahul-2', name: 'Biblioteca Crihana Veche', district: 'Cahul' },
  { id: 'orhei-1', name: 'Biblioteca „Alexandru Donici”', district: 'Orhei' },
];
export const cahul: CasePlace = { id: 'cahul', name: 'Cahul', district: 'Cahul', libraryId: 'cahul-1' };
export const orhei: CasePlace = { id: 'orhei', name: 'Orhei', district: 'Orhei', libraryId: 'orhei-1' };

export const person = (id: string, more: Partial<Librarian> = {}): Librarian => ({
  id,
  name: `${id[0]!.toUpperCase()}${id.slice(1)} Popescu`,
  role: 'librarian',
  libraryId: 'cahul-1',
  district: 'Cahul',
  national: false,
  languages: ['ro', 'ru'],
  hours: '24/7',
  status: 'active',
  version: 0,
  ...more,
});
const { libraryId: _library, district: _district, ...nowhere } = person('elena');
export const everybody: readonly Librarian[] = [
  person('ana'),
  person('ion'),
  person('vera', { libraryId: 'cahul-2' }),
  person('olga', { libraryId: 'orhei-1', district: 'Orhei' }),
  person('maria', { role: 'coordinator' }),
  { ...nowhere, national: true },
  person('admin', { role: 'admin', libraryId: 'orhei-1', district: 'Orhei' }),
];

const topics = [
  { id: 'id-card-price', title: 'Prețul buletinului', service: 'id-card' },
  { id: 'passport-get', title: 'Cum obțin pașaport', service: 'passport' },
];

/** What outlives a crash of the server: what the stores hold. */
export interface Kept {
  readonly board: ReturnType<typeof memoryBoard>;
  readonly librarians: ReturnType<typeof memoryLibrarians>;
  readonly work: ReturnType<typeof memoryWork>;
  readonly records: Map<string, Conversation>;
  readonly events: Event[];
  readonly media: ReturnType<typeof memoryMedia>;
}
export const nothingKept = (): Kept => ({
  board: memoryBoard(),
  librarians: memoryLibrarians(everybody),
  work: memoryWork(),
  records: new Map(),
  events: [],
  media: memoryMedia(),
});

export interface SmallDesk {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly port: number;
  readonly kept: Kept;
  readonly deps: DeskDeps;
  /** A case in the queue, asked by a citizen of the web page unless another channel is named. */
  ask(question: string, about?: Partial<WaitingCase>, channel?: ChannelName): Promise<string>;
  /** A citizen's further words. */
  writes(caseId: string, text: string): Promise<void>;
  /** All of a case's words that are under way meet this fate. */
  delivers(caseId: string, delivery: 'sent' | 'refused' | 'unknown'): Promise<void>;
  /** A one-time link. */
  link(librarianId: string): Promise<string>;
  /** The cookie of a signed-in librarian. */
  signIn(librarianId: string): Promise<string>;
  /** Resolves when all that was received has been turned. */
  settled(): Promise<void>;
  crash(): Promise<void>;
}

export async function openSmallDesk(
  options: { port?: number; kept?: Kept; clock?: Clock; deps?: Partial<DeskDeps>; handle?: boolean } = {},
): Promise<SmallDesk> {
  const kept = options.kept ?? nothingKept();
  const { board, librarians, work, records, events } = kept;
  const clock = options.clock ?? { now: () => new Date() };
  const caseDeps: CaseDeps = {
    timing: usualTiming,
    say: words.say,
    readyAnswer: (topic, language) =>
      topics.some(({ id }) => id === topic) ? `Răspuns gata ${topic} (${language})` : undefined,
    serviceOf: (topic) => topics.find(({ id }) => id === topic)?.service,
    showsDelivery: () => false,
  };
  const cases = createCases(caseDeps);

  /** One turn of the case's own rules, without a bot around it. */
  async function turn(event: Event): Promise<void> {
    const id = conversationId(event.conversation);
    const record = records.get(id) ?? freshConversation(event.conversation);
    const now = clock.now();
    const said = cases.step({ record, event: { ...event, duty: await duty() }, now, language: 'ro' });
    const version = record.version + 1;
    const next = { ...record, ...(said?.change as Partial<Conversation> | undefined), version };
    records.set(id, next);
    if (said === undefined) return;
    let index = 0;
    const about = next.case?.id ?? '';
    const lines = [...(said.lines ?? []), ...said.messages.flatMap(({ line }) => line ?? [])];
    for (const line of lines) {
      const key = `case:${about}.${String(version).padStart(6, '0')}.${String(index++).padStart(3, '0')}`;
      await board.addLine({ ...line, key, at: now } as CaseLine);
    }
    if (said.delivered) await board.delivered(said.delivered.of, said.delivered.delivery);
    if (said.work) await work.put(said.work);
    if (next.case) await board.put({ case: next.case, version, conversation: event.conversation, changedAt: now });
  }

  async function duty(): Promise<Duty> {
    const there = (await librarians.list({})).filter(({ status }) => status === 'active');
    const onDuty = there.map((one) => ({ ...one, onDuty: true }));
    return { library: onDuty, district: onDuty, national: onDuty };
  }

  const app = fastify();
  let turning = Promise.resolve();
  const deps: DeskDeps = {
    board,
    librarians,
    work,
    unanswered: memoryUnanswered([
      { key: 'x.1', at: clock.now(), text: 'unde e farmacia', language: 'ro' },
      { key: 'x.2', at: new Date(clock.now().getTime() - 40 * 86_400_000), text: 'demult', language: 'ro' },
    ]),
    notices: memoryNotices(),
    async receive(event) {
      if (events.some(({ key }) => key === event.key)) return 'repeated';
      events.push(event);
      if (options.handle !== false) turning = turning.then(() => turn(event));
      return 'stored';
    },
    clock,
    randomToken: () => randomBytes(24).toString('base64url'),
    hash,
    words: deskWords,
    say: words.say,
    directory: async () => libraries,
    content: {
      topics: () => topics,
      services: () => [
        { id: 'id-card', title: 'Buletin' },
        { id: 'passport', title: 'Pașaport' },
      ],
      answer: (topic, language) => caseDeps.readyAnswer?.(topic, language, clock.now()),
      expiredFacts: () => [
        {
          service: 'id-card',
          key: 'price',
          state: 'stale',
          review: '2026-01-01',
          expires: '2027-01-01',
          source: 'https://asp.gov.md',
        },
      ],
      unreviewedTopics: () => ['passport-get'],
    },
    media: kept.media,
    file: async ({ id }) => kept.media.get(id),
    pageFolder: path.join(root, 'src/desk/page'),
    pollEveryMs: 100,
    ...options.deps,
  };
  registerDesk(app, deps);
  await app.listen({ host: '127.0.0.1', port: options.port ?? 0 });
  const { port } = app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  const conversationOf = async (caseId: string): Promise<ConversationKey> => (await board.get(caseId))!.conversation;

  async function link(librarianId: string): Promise<string> {
    const found = (await librarians.get(librarianId))!;
    return (await makeLink(found, { ...deps, origin: url })).link;
  }

  async function signIn(librarianId: string): Promise<string> {
    const response = await fetch(await link(librarianId), { method: 'POST', redirect: 'manual' });
    return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }

  return {
    app,
    url,
    port,
    kept,
    deps,
    async ask(question, about = {}, channel = 'web') {
      const id = randomBytes(9).toString('base64url');
      const key: ConversationKey = { channel, id: randomBytes(16).toString('hex') };
      const now = clock.now();
      const place = about.place ?? cahul;
      const found: Case = {
        id,
        state: 'waiting',
        step: 'library',
        openedAt: now,
        stepSince: now,
        promise: { kind: 'soon' },
        question,
        language: 'ro',
        place,
        ...(place.libraryId !== undefined && { libraryId: place.libraryId }),
        district: place.district,
        before: [{ at: now, heard: 'bună ziua', outcome: 'action' }],
        ...about,
      };
      records.set(conversationId(key), { ...freshConversation(key), version: 1, case: found });
      await board.addLine({ key: `case:${id}.000001.000`, caseId: id, at: now, from: 'citizen', text: question });
      await board.put({ case: found, version: 1, conversation: key, changedAt: now });
      return id;
    },
    async writes(caseId, text) {
      const conversation = await conversationOf(caseId);
      await turning;
      await turn({ kind: 'text', key: `web:${randomBytes(6).toString('hex')}`, conversation, at: clock.now(), text });
    },
    async delivers(caseId, delivery) {
      await turning;
      const conversation = await conversationOf(caseId);
      for (const { key, delivery: how } of await board.lines(caseId, 500)) {
        if (how !== 'on-the-way') continue;
        await turn({ kind: 'result', key: `result:${key}`, of: key, delivery, conversation, at: clock.now() });
      }
    },
    link,
    signIn,
    settled: () => turning,
    async crash() {
      app.server.closeAllConnections();
      await app.close();
    },
  };
}
