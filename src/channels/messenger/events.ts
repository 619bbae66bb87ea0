import { z } from 'zod';

/** Missing, or nothing that we could read: the rest counts all the same. */
export const perhaps = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** What we read of Messenger's webhook; every other field is never looked at. */
const person = z.looseObject({ id: z.string().max(64) });
const referral = z.looseObject({ ref: perhaps(z.string().max(2100)) });
const attachment = z.looseObject({
  type: z.string().catch('fallback'),
  payload: perhaps(z.looseObject({ url: perhaps(z.string()), sticker_id: perhaps(z.union([z.string(), z.number()])) })),
});
const messaging = z.looseObject({
  sender: person,
  recipient: person,
  timestamp: z.number(),
  message: z
    .looseObject({
      mid: z.string().max(512),
      text: perhaps(z.string()),
      is_echo: perhaps(z.boolean()),
      metadata: perhaps(z.string()),
      quick_reply: perhaps(z.looseObject({ payload: z.string() })),
      attachments: perhaps(z.array(attachment)),
    })
    .optional(),
  message_edit: z
    .looseObject({ mid: z.string().max(512), text: z.string(), num_edit: z.number().optional() })
    .optional(),
  postback: z
    .looseObject({
      mid: perhaps(z.string()),
      title: perhaps(z.string()),
      payload: perhaps(z.string()),
      referral: perhaps(referral),
    })
    .optional(),
  referral: perhaps(referral),
  reaction: z.looseObject({ reaction: perhaps(z.string()), action: perhaps(z.string()), mid: z.string() }).optional(),
  /** Whoever had the thread is done with it: it is ours. */
  pass_thread_control: z.looseObject({}).optional(),
});
const comment = z.looseObject({
  item: z.string().optional(),
  verb: z.string().optional(),
  comment_id: z.string().max(128).optional(),
  post_id: z.string().max(128).optional(),
  message: z.string().optional(),
  from: z.looseObject({ id: z.string() }).optional(),
  created_time: z.number().optional(),
});

export type Messaging = z.infer<typeof messaging>;
export type PageComment = z.infer<typeof comment>;

/** One thing that happened, as the webhook told it. */
export type WebhookEvent =
  | { readonly kind: 'messaging'; readonly page: string; readonly standby: boolean; readonly event: Messaging }
  | { readonly kind: 'comment'; readonly page: string; readonly comment: PageComment };

const entry = z.looseObject({
  id: z.string(),
  messaging: perhaps(z.array(z.unknown())),
  standby: perhaps(z.array(z.unknown())),
  changes: perhaps(z.array(z.unknown())),
});
const body = z.looseObject({ object: z.string(), entry: z.array(z.unknown()) });

/** All events of a POST, in Meta's order; what cannot be read is left out: sent again, it would read no better. */
export function readWebhook(text: string): WebhookEvent[] | 'not-json' | 'not-page' {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  const read = body.safeParse(json);
  if (!read.success || read.data.object !== 'page') return 'not-page';
  return read.data.entry.flatMap((each): WebhookEvent[] => {
    const one = entry.safeParse(each);
    if (!one.success) return [];
    const { id: page, messaging: own = [], standby = [], changes = [] } = one.data;
    return [
      ...own.flatMap((event) => toMessaging(event, page, false)),
      ...standby.flatMap((event) => toMessaging(event, page, true)),
      ...changes.flatMap((change) => toComment(change, page)),
    ];
  });
}

function toMessaging(event: unknown, page: string, standby: boolean): WebhookEvent[] {
  const read = messaging.safeParse(event);
  return read.success ? [{ kind: 'messaging', page, standby, event: read.data }] : [];
}

function toComment(change: unknown, page: string): WebhookEvent[] {
  const read = z.looseObject({ field: z.string(), value: comment }).safeParse(change);
  if (!read.success || read.data.field !== 'feed' || read.data.value.item !== 'comment') return [];
  return [{ kind: 'comment', page, comment: read.data.value }];
}
