import { createHash } from 'node:crypto';
import { isLanguage, type Language } from '../core/language.js';
import { type Invitation, type Librarian, type LibrarianStore, type Role, roles } from './librarians.js';

/** A one-time link is good for so long. */
export const invitationMs = 24 * 60 * 60 * 1000;
/** Random bytes of a code: nobody guesses 144 bits, and a link stays short enough to be typed from paper. */
export const codeBytes = 18;

/** Chance as an argument: `node:crypto` `randomBytes`, or what a test says. */
export type RandomBytes = (count: number) => Uint8Array;

/** A code as it goes into a link, and as it is stored. */
export interface FreshCode {
  /** 24 of `A-Za-z0-9_-`. */
  readonly code: string;
  readonly codeHash: string;
}

export function makeCode(random: RandomBytes): FreshCode {
  const code = Buffer.from(random(codeBytes)).toString('base64url');
  return { code, codeHash: hashOf(code) };
}

/** SHA-256 in hexadecimal: all that we keep of codes and of session cookies. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** `publicUrl` without a slash at its end. Opening it shows a button; only the button's POST spends the code. */
export const deskLink = (publicUrl: string, code: string): string => `${publicUrl}/desk/join/${code}`;

/** Opens the bot's chat and sends it `/start <code>`. */
export const botLink = (bot: string, code: string): string => `https://t.me/${bot}?start=${code}`;

/** Lets somebody choose the group to which the bot is added; it then gets `/start@<bot> <code>`. */
export const teamLink = (bot: string, code: string): string => `https://t.me/${bot}?startgroup=${code}`;

/** What the rules need to know of a library. */
export interface KnownLibrary {
  readonly id: string;
  readonly name: string;
  readonly district: string;
}

/** A problem of hours in words, or `undefined` when they can be read. */
export type HoursProblem = (hours: string) => string | undefined;

export interface InvitationRules {
  readonly library: (id: string) => KnownLibrary | undefined;
  readonly hoursProblem: HoursProblem;
}

/** Hours of who has given none: those of a library on working days. */
export const usualHours = 'Mo-Fr 09:00-17:00';

/** What somebody typed for one librarian, before it is checked. */
export interface InvitationWish {
  /** Library id; left out for the national team. */
  readonly library?: string;
  /** `ro,ru`: parted by commas, semicolons or spaces. */
  readonly languages: string;
  readonly role?: string;
  readonly hours?: string;
  /** How citizens will read them; when it is left out they say it themselves when they join. */
  readonly name?: string;
}

export type InvitationField = 'library' | 'name' | 'languages' | 'role' | 'hours';

export interface InvitationProblem {
  readonly field: InvitationField;
  readonly value: string;
  readonly reason: string;
}

/** What a wish says of a librarian once it is checked. */
export type LibrarianDraft = Omit<Librarian, 'id' | 'status' | 'version'>;

const longestName = 80;
const longestHours = 200;

/** A wish as a librarian, or everything that is wrong with it at once. Never throws. */
export function readInvitationWish(
  wish: InvitationWish,
  rules: InvitationRules,
): { readonly draft: LibrarianDraft } | { readonly problems: readonly InvitationProblem[] } {
  const problems: InvitationProblem[] = [];
  const wrong = (field: InvitationField, value: string, reason: string): void => {
    problems.push({ field, value, reason });
  };

  const id = wish.library?.trim();
  const library = id === undefined ? undefined : rules.library(id);
  if (id !== undefined && library === undefined) wrong('library', id, 'no such library in the directory');

  const name = (wish.name ?? '').normalize('NFC').trim().replace(/\s+/g, ' ');
  const nameProblem = problemOfName(name);
  if (nameProblem !== undefined) wrong('name', name, nameProblem);

  const languages = new Set<Language>();
  for (const word of wish.languages
    .toLowerCase()
    .split(/[\s,;/|]+/)
    .filter(Boolean)) {
    if (isLanguage(word)) languages.add(word);
    else wrong('languages', word, 'not a language of ours: ro, ru or gag');
  }
  if (languages.size === 0 && !problems.some(({ field }) => field === 'languages')) {
    wrong('languages', wish.languages, 'at least one of ro, ru, gag');
  }

  const role = (wish.role ?? '').trim().toLowerCase() || 'librarian';
  if (!isRole(role)) wrong('role', role, `not a role: ${roles.join(', ')}`);

  const hours = (wish.hours ?? '').trim() || usualHours;
  const hoursProblem = hours.length > longestHours ? 'too long' : rules.hoursProblem(hours);
  if (hoursProblem !== undefined) wrong('hours', hours, hoursProblem);

  if (problems.length > 0 || !isRole(role)) return { problems };
  return {
    draft: {
      name,
      role,
      ...(library && { libraryId: library.id, district: library.district }),
      national: library === undefined,
      languages: [...languages],
      hours,
    },
  };
}

const isRole = (word: string): word is Role => (roles as readonly string[]).includes(word);

/** Shown to citizens and written into tables: no signs that a terminal or a spreadsheet would act on. */
function problemOfName(name: string): string | undefined {
  if (name.length > longestName) return `longer than ${longestName} characters`;
  if (/[\p{Cc}\p{Cf}\p{Cs}<>]/u.test(name)) return 'has signs that no name has';
  if (name !== '' && !/^\p{L}/u.test(name)) return 'does not begin with a letter';
  return undefined;
}

/** One librarian to add, with the link that lets them in. */
export interface PlannedInvitation {
  readonly librarian: Librarian;
  readonly invitation: Invitation;
  /** A code of its own for the way by Telegram. */
  readonly telegram?: Invitation;
  readonly links: InvitationLinks;
}

/** Good once each; `telegram` is `null` while there is no bot that could take it. */
export interface InvitationLinks {
  readonly telegram: string | null;
  readonly desk: string;
}

export interface InvitationContext {
  readonly publicUrl: string;
  readonly now: Date;
  readonly random: RandomBytes;
  /** The user name of our bot on Telegram, where there is one. */
  readonly bot?: string;
}

/** A checked draft as a librarian with an id, a code and its links; nothing is stored yet. */
export function planInvitation(
  draft: LibrarianDraft,
  { publicUrl, now, random, bot }: InvitationContext,
): PlannedInvitation {
  const id = Buffer.from(random(9)).toString('base64url');
  const { code, codeHash } = makeCode(random);
  const byBot = bot === undefined ? undefined : makeCode(random);
  const expiresAt = new Date(now.getTime() + invitationMs);
  return {
    librarian: { ...draft, id, status: 'invited', version: 0 },
    invitation: { codeHash, librarianId: id, purpose: 'join', expiresAt },
    ...(byBot && { telegram: { codeHash: byBot.codeHash, librarianId: id, purpose: 'join', expiresAt } }),
    links: {
      telegram: bot === undefined || byBot === undefined ? null : botLink(bot, byBot.code),
      desk: deskLink(publicUrl, code),
    },
  };
}

/** `librarian invite`: the links, or everything that is wrong with the wish. */
export function planWish(
  wish: InvitationWish,
  rules: InvitationRules,
  context: InvitationContext,
): PlannedInvitation | { readonly problems: readonly InvitationProblem[] } {
  const read = readInvitationWish(wish, rules);
  return 'problems' in read ? read : planInvitation(read.draft, context);
}

/** A fresh link for somebody who is known: a new phone, or an invitation that has expired. */
export function planSignIn(
  librarian: Pick<Librarian, 'id' | 'status'>,
  { publicUrl, now, random }: InvitationContext,
): Omit<PlannedInvitation, 'librarian'> {
  const { code, codeHash } = makeCode(random);
  return {
    invitation: {
      codeHash,
      librarianId: librarian.id,
      purpose: librarian.status === 'invited' ? 'join' : 'sign-in',
      expiresAt: new Date(now.getTime() + invitationMs),
    },
    links: { telegram: null, desk: deskLink(publicUrl, code) },
  };
}

/** Stores what was planned: first who may come, then the code that lets them in. */
export async function carryOutInvitation(
  { librarian, invitation, telegram }: Pick<PlannedInvitation, 'librarian' | 'invitation' | 'telegram'>,
  store: Pick<LibrarianStore, 'save' | 'invite'>,
): Promise<'saved' | 'stale'> {
  const outcome = await store.save(librarian, { expecting: librarian.version });
  if (outcome === 'saved') {
    await store.invite(invitation);
    if (telegram !== undefined) await store.invite(telegram);
  }
  return outcome;
}
