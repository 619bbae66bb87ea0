import type { Activity } from 'botframework-schema';
import { z } from 'zod';
import { perhaps } from './events.js';

const text = z.string();
const name = z.string().min(1);
const mostAttachments = 30;

/** Facebook's own event, as Azure's channel hands it on; `postBack` is what clients of Direct Line set instead. */
const facebook = z.object({
  message: perhaps(z.object({ is_echo: perhaps(z.boolean()), quick_reply: perhaps(z.object({ payload: text })) })),
  postback: perhaps(
    z.object({ title: perhaps(text), payload: perhaps(text), referral: perhaps(z.object({ ref: perhaps(text) })) }),
  ),
  referral: perhaps(z.object({ ref: perhaps(text) })),
  postBack: perhaps(z.literal(true)),
});
const body = z.object({
  type: name,
  id: perhaps(name),
  timestamp: perhaps(text),
  channelId: perhaps(text),
  serviceUrl: perhaps(text),
  locale: perhaps(text),
  conversation: z.object({
    id: name,
    isGroup: perhaps(z.boolean()),
    conversationType: perhaps(text),
    tenantId: perhaps(text),
  }),
  // a person's name is not kept
  from: z.object({ id: name }),
  recipient: perhaps(z.object({ id: name })),
  text: perhaps(text),
  attachments: perhaps(
    z
      .array(z.object({ contentType: text.catch('') }).catch({ contentType: '' }))
      .transform((all) => all.slice(0, mostAttachments)),
  ),
  value: z.unknown().optional(),
  channelData: facebook.catch({}),
});

/**
 * An activity of Azure Bot Service in the form that our own webhook gives it; `undefined`: it is none. Whoever writes by
 * Direct Line fills in nearly all of it, so every field is checked, and the others are never looked at.
 *
 * | Azure                                          | Activity                              |
 * |------------------------------------------------|---------------------------------------|
 * | message, quick reply in Facebook's event       | message, its payload as `value`       |
 * | message, `postBack`: its text is the payload   | message, its payload as `value`       |
 * | message or event with a postback, a referral   | event of that name                    |
 * | echo of what the Page wrote                    | of the type echo, which nobody hears  |
 *
 * Sources: BotBuilder-Samples, 23.facebook-events; Bot Framework Activity schema, "Post back".
 */
export function readActivity(given: unknown): Activity | undefined {
  const read = body.safeParse(given);
  if (!read.success) return undefined;
  const { value, channelData, ...about } = read.data;
  const isEvent = about.type === 'event';
  const { message, postback, referral, postBack } = isEvent ? facebook.catch({}).parse(value) : channelData;
  const heard = (): Record<string, unknown> => {
    if (message?.is_echo === true) return { ...about, type: 'echo' };
    if (postback !== undefined) {
      const { payload, title, referral: from } = postback;
      return { ...about, type: 'event', name: 'postback', value: { payload, title, ref: from?.ref } };
    }
    if (referral !== undefined) return { ...about, type: 'event', name: 'referral', value: { ref: referral.ref } };
    if (isEvent) return about;
    if (message?.quick_reply !== undefined) return { ...about, value: message.quick_reply.payload };
    if (typeof value === 'string') return { ...about, value };
    return postBack === true ? { ...about, text: '', value: about.text } : about;
  };
  // without the fields that are `undefined`
  return JSON.parse(JSON.stringify(heard())) as Activity;
}
