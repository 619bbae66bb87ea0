import { z } from 'zod';

/** What we read of Messenger's webhook; every other field is never looked at. */
const person = z.looseObject({ id: z.string().max(64) });
const referral = z.looseObject({ ref: z.string().max(2100).optional(), source: z.string().optional() });
const attachment = z.looseObject({
  type: z.string(),
  payload: z
    .looseObject({ url: z.string().optional(), sticker_id: z.union([z.string(), z.number()]).optional() })
    .nullish(),
});
const messaging = z.looseObject({
  sender: person,
  recipient: person,
  timestamp: z.number(),
  message: z
    .looseObject({
      mid: z.string().max(512),
      text: z.string().optional(),
      is_echo: z.boolean().optional(),
      app_id: z.union([z.number(), z.string()]).optional(),
      metadata: z.string().optional(),
      quick_reply: z.looseObject({ payload: z.string() }).optional(),
      attachments: z.array(attachment).optional(),
      reply_to: z.looseObject({ mid: z.string().optional() }).optional(),
    })
    .optional(),
  message_edit: z
    .looseObject({ mid: z.string().max(512), text: z.string(), num_edit: z.number().optional() })
    .optional(),
  postback: z
    .looseObject({
      mid: z.string().optional(),
      title: z.string().optional(),
      payload: z.string().optional(),
      referral: referral.optional(),
    })
    .optional(),
  referral: referral.optional(),
  reaction: z
    .looseObject({ reaction: z.string().optional(), action: z.string().optional(), mid: z.string() })
    .optional(),
  read: z.looseObject({ watermark: z.number() }).optional(),
  delivery: z.looseObject({ watermark: z.number().optional() }).optional(),
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
  messaging: z.array(z.unknown()).optional(),
  standby: z.array(z.unknown()).optional(),
  changes: z.array(z.unknown()).optional(),
});
const body = z.looseObject({ object: z.string(), entry: z.array(z.unknown()) });

/** All events of a POST, in Meta's order; what cannot be read is left out: sent again, it would read no better. */
export function readWebhook(text: string): WebhookEvent[] | 'not-page' {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'not-page';
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
