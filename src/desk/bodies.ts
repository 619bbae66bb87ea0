import { z } from 'zod';
import { roles } from '../cases/librarians.js';
import { awayChoices, caseCategories, helpedPeople, helpKinds } from '../core/case.js';
import { languages } from '../core/language.js';
import { readHours } from '../libraries/hours.js';

/** Made by the page, one for each thing a person does: the same when the page repeats itself. */
const id = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
/** Names of ours: topics, services, libraries, librarians. */
const name = z.string().min(1).max(128);
/** Longer texts are refused with words, not cut: it is a person's answer to a person. */
const text = z.string().max(100_000);

/** Body of `POST /desk/api/cases/<id>/acts`. */
export const actBody = z.object({
  id,
  act: z.discriminatedUnion('do', [
    z.object({ do: z.literal('take') }),
    /** `corrects`: the key of one's own line that these words replace. */
    z.object({ do: z.literal('say'), text, corrects: name.optional() }),
    z.object({ do: z.literal('ready'), topic: name }),
    z.object({ do: z.literal('note'), text }),
    z.object({ do: z.literal('release') }),
    z.object({
      do: z.literal('pass'),
      to: z.union([z.enum(['district', 'national']), z.object({ librarian: name })]),
    }),
    z.object({ do: z.literal('join') }),
    z.object({ do: z.literal('leave') }),
    z.object({ do: z.literal('close'), category: z.enum(caseCategories), service: name.optional() }),
  ]),
});
export type ActBody = z.infer<typeof actBody>;

/** First line of the body of `POST /desk/api/cases/<id>/files`; `name` is the file's at its librarian's. */
const fileBody = z.object({ id, name: z.string().max(1000), text });

/** A line of JSON, and behind it the bytes of a file that is not empty; `undefined`: none of ours. */
export function readFileBody(body: unknown): (z.infer<typeof fileBody> & { readonly bytes: Buffer }) | undefined {
  if (!Buffer.isBuffer(body)) return undefined;
  const end = body.indexOf('\n');
  if (end === -1 || end === body.length - 1) return undefined;
  try {
    const read = fileBody.safeParse(JSON.parse(body.toString('utf8', 0, end)));
    return read.success ? { ...read.data, bytes: body.subarray(end + 1) } : undefined;
  } catch {
    return undefined;
  }
}

/** As citizens will read it. */
const personName = z
  .string()
  .trim()
  .min(2)
  .max(80)
  .regex(/^\p{L}[^\p{Cc}\p{Cf}\p{Cs}<>]*$/u);

/** Body of `POST /desk/api/me`: away for a while, or back; or the name of who was invited without one. */
export const meBody = z.union([z.object({ away: z.enum(awayChoices) }), z.object({ name: personName })]);

/** Body of `POST /desk/api/log`: help given face to face. */
export const logBody = z.object({
  id,
  what: z.enum(helpKinds),
  whom: z.enum(helpedPeople),
  people: z.number().int().min(1).max(999),
  service: name.optional(),
});
export type LogBody = z.infer<typeof logBody>;
export const undoBody = z.object({ id });

const day = z.iso.date();
const noticeText = z.string().trim().max(400);
/** Body of `POST /desk/api/notices`. `from` and `until` are days, both inside. Without Gagauz the Russian text is shown. */
export const noticeBody = z
  .object({
    id,
    service: name,
    text: z.object({ ro: noticeText.min(1), ru: noticeText.min(1), gag: noticeText.optional() }),
    from: day,
    until: day,
  })
  .refine(({ from, until }) => from <= until);
export const noticeIdBody = z.object({ id });

const hours = z
  .string()
  .trim()
  .max(200)
  .refine((written) => !('problem' in readHours(written)));
/** Body of `POST /desk/api/people`. A `libraryId` of `null` is the national team. */
export const inviteBody = z.object({
  id,
  name: personName,
  libraryId: name.nullable(),
  languages: z.array(z.enum(languages)).min(1).max(3),
  role: z.enum(roles),
  hours,
});
export type InviteBody = z.infer<typeof inviteBody>;

/** Body of `POST /desk/api/people/<id>`. */
export const personBody = z.discriminatedUnion('do', [
  z.object({ do: z.literal('link') }),
  z.object({ do: z.literal('suspend') }),
  z.object({ do: z.literal('restore') }),
  z.object({ do: z.literal('move'), libraryId: name.nullable() }),
  z.object({ do: z.literal('hours'), hours }),
]);
export type PersonBody = z.infer<typeof personBody>;

/** Body of `POST /desk/api/joins/<id>`. */
export const joinBody = z.object({ do: z.enum(['confirm', 'refuse']) });
