import { isUpload, type Upload } from './graph-body.js';
import type { Json, MediaKind } from './graph-world.js';

/**
 * The shape of what the bot sends, held against Meta's limits: each function returns what is wrong, in words that name
 * fields and lengths but no texts. Lengths count UTF-16 units, the strictest reading of "characters". A field that Meta
 * does not know is wrong too, although Meta would only overlook it. Source: platform notes, sections 3 and 4.
 */

export interface Button {
  readonly type: string;
  readonly title: string;
  readonly payload?: string;
  readonly url?: string;
}
export interface Element {
  readonly title: string;
  readonly subtitle?: string;
  readonly image_url?: string;
  readonly buttons?: readonly Button[];
}
export interface AttachmentFields {
  readonly type: MediaKind | 'template';
  readonly payload?: {
    readonly url?: string;
    readonly attachment_id?: string;
    readonly is_reusable?: boolean;
    readonly template_type?: string;
    readonly text?: string;
    readonly buttons?: readonly Button[];
    readonly elements?: readonly Element[];
  };
}
export interface MessageFields {
  readonly text?: string;
  readonly attachment?: AttachmentFields;
  readonly quick_replies?: readonly { readonly title: string; readonly payload: string }[];
  readonly metadata?: string;
}
/** A send that has passed `checkSend`. */
export interface SendFields {
  readonly recipient: { readonly id?: string; readonly comment_id?: string };
  readonly message: MessageFields;
  readonly messaging_type?: string;
  readonly tag?: string;
  readonly filedata?: Upload;
}

export const largestFile = 25 * 1024 * 1024;

type Wrong = (where: string, what: string) => void;
type Check = (wrong: Wrong, where: string, value: unknown) => void;

function findWrong(look: (wrong: Wrong) => void): string[] {
  const found: string[] = [];
  look((where, what) => found.push(`${where}: ${what}`));
  return found;
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text =
  (most: number): Check =>
  (wrong, where, value) => {
    if (value === undefined) wrong(where, 'missing');
    else if (typeof value !== 'string') wrong(where, 'must be a string');
    else if (value.trim() === '') wrong(where, 'empty');
    else if (value.length > most) wrong(where, `${value.length} characters, at most ${most}`);
    else if (!value.isWellFormed()) wrong(where, 'half of a surrogate pair');
  };

const oneOf =
  (...values: readonly string[]): Check =>
  (wrong, where, value) => {
    if (!values.includes(value as string)) wrong(where, `must be one of ${values.join(', ')}`);
  };

const flag: Check = (wrong, where, value) => {
  if (typeof value !== 'boolean') wrong(where, 'must be true or false');
};

/** Loopback is the fake's own exception from https. */
export const isLoopback = (url: URL): boolean => /^(127\.|localhost$|\[::1\]$)/.test(url.hostname);

const webAddress: Check = (wrong, where, value) => {
  if (typeof value !== 'string' || !URL.canParse(value)) wrong(where, 'must be an address');
  else if (new URL(value).protocol !== 'https:') wrong(where, 'must be https');
};

const mediaAddress: Check = (wrong, where, value) => {
  if (typeof value === 'string' && URL.canParse(value) && isLoopback(new URL(value))) return;
  webAddress(wrong, where, value);
};

const list =
  (least: number, most: number, each: Check): Check =>
  (wrong, where, value) => {
    if (!Array.isArray(value)) {
      wrong(where, 'must be a list');
      return;
    }
    if (value.length < least || value.length > most) wrong(where, `${value.length} entries, must be ${least}-${most}`);
    for (const [at, item] of value.entries()) each(wrong, `${where}[${at}]`, item);
  };

interface Fields {
  readonly must?: Readonly<Record<string, Check>>;
  readonly may?: Readonly<Record<string, Check>>;
}

const object =
  ({ must = {}, may = {} }: Fields): Check =>
  (wrong, where, value) => {
    if (!isObject(value)) {
      wrong(where, value === undefined ? 'missing' : 'must be an object');
      return;
    }
    const inside = where === '' ? '' : `${where}.`;
    for (const [name, check] of Object.entries(must)) check(wrong, inside + name, value[name]);
    for (const [name, check] of Object.entries(may)) {
      if (value[name] !== undefined) check(wrong, inside + name, value[name]);
    }
    for (const name of Object.keys(value)) if (!must[name] && !may[name]) wrong(inside + name, 'unknown field');
  };

/** An object whose other fields depend on its field `name`. */
const union =
  (name: string, kinds: Readonly<Record<string, Fields>>): Check =>
  (wrong, where, value) => {
    const kind = isObject(value) ? String(value[name]) : '';
    const fields = Object.hasOwn(kinds, kind) ? kinds[kind]! : undefined;
    const type = oneOf(...Object.keys(kinds));
    if (!fields) type(wrong, `${where}.${name}`, isObject(value) ? value[name] : undefined);
    else object({ ...fields, must: { [name]: type, ...fields.must } })(wrong, where, value);
  };

const anything: Check = () => {};

// messages

const phoneNumber: Check = (wrong, where, value) => {
  if (typeof value !== 'string' || !/^\+\d{5,15}$/.test(value)) wrong(where, 'must be + and digits');
};

const webButton = { webview_height_ratio: oneOf('compact', 'tall', 'full') };
const button = union('type', {
  web_url: { must: { title: text(20), url: webAddress }, may: webButton },
  postback: { must: { title: text(20), payload: text(1000) } },
  phone_number: { must: { title: text(20), payload: phoneNumber } },
});

const element = object({
  must: { title: text(80) },
  may: {
    subtitle: text(80),
    image_url: webAddress,
    default_action: union('type', { web_url: { must: { url: webAddress }, may: webButton } }),
    buttons: list(1, 3, button),
  },
});

const template = union('template_type', {
  button: { must: { text: text(640), buttons: list(1, 3, button) } },
  generic: {
    must: { elements: list(1, 10, element) },
    may: { image_aspect_ratio: oneOf('horizontal', 'square') },
  },
});

const media = object({ may: { url: mediaAddress, attachment_id: text(100), is_reusable: flag } });
const attachment = union('type', {
  template: { must: { payload: template } },
  image: { must: { payload: media } },
  audio: { must: { payload: media } },
  video: { must: { payload: media } },
  file: { must: { payload: media } },
});

const quickReply = object({
  must: { content_type: oneOf('text'), title: text(20), payload: text(1000) },
  may: { image_url: webAddress },
});

const message = object({
  may: {
    text: text(2000),
    attachment,
    quick_replies: list(1, 13, quickReply),
    metadata: text(1000),
  },
});

const recipient: Check = (wrong, where, value) => {
  object({ may: { id: text(100), comment_id: text(200) } })(wrong, where, value);
  if (isObject(value) && Object.keys(value).length !== 1) wrong(where, 'exactly one of id and comment_id');
};

const send = object({
  must: { recipient, message },
  may: {
    messaging_type: oneOf('RESPONSE', 'UPDATE', 'MESSAGE_TAG'),
    tag: oneOf('HUMAN_AGENT'),
    notification_type: oneOf('REGULAR', 'SILENT_PUSH', 'NO_PUSH'),
    filedata: anything,
  },
});

/** A message to a person, or a private reply to a comment. */
export const checkSend = (fields: Json): string[] =>
  findWrong((wrong) => {
    send(wrong, '', fields);
    const { message: said, messaging_type: type, tag } = fields;
    const reply = isObject(fields.recipient) && fields.recipient.comment_id !== undefined;
    if (type === undefined && !reply) wrong('messaging_type', 'missing');
    if ((tag !== undefined) !== (type === 'MESSAGE_TAG')) wrong('tag', 'goes with messaging_type MESSAGE_TAG only');
    if (reply && tag !== undefined) wrong('tag', 'no private reply has one');
    if (!isObject(said)) return;
    if ((said.text === undefined) === (said.attachment === undefined)) {
      wrong('message', 'exactly one of text and attachment');
    }
    checkSource(wrong, said.attachment, fields.filedata);
  });

/** A file to be used later, by its id. */
export const checkUpload = (fields: Json): string[] =>
  findWrong((wrong) => {
    const carrier = object({ must: { attachment }, may: { metadata: text(1000) } });
    object({ must: { message: carrier }, may: { filedata: anything } })(wrong, '', fields);
    const file = isObject(fields.message) ? fields.message.attachment : undefined;
    checkSource(wrong, file, fields.filedata);
    if (!isObject(file)) return;
    if (file.type === 'template') wrong('message.attachment.type', 'no file');
    if (isObject(file.payload) && file.payload.is_reusable !== true) {
      wrong('message.attachment.payload.is_reusable', 'must be true');
    }
  });

function checkSource(wrong: Wrong, file: unknown, filedata: unknown): void {
  if (filedata !== undefined && !isUpload(filedata)) wrong('filedata', 'must be a file');
  const isMedia = isObject(file) && file.type !== 'template' && isObject(file.payload);
  if (!isMedia) {
    if (filedata !== undefined) wrong('filedata', 'without an attachment');
    return;
  }
  const { url, attachment_id: id } = file.payload as Json;
  if ([url, id, filedata].filter((source) => source !== undefined).length !== 1) {
    wrong('message.attachment', 'exactly one of url, attachment_id and filedata');
  }
}

/** `typing_on` and the like. What else stands in the request beside a message is overlooked, but not by the journal. */
export const checkAction = (fields: Json): string[] =>
  findWrong((wrong) => {
    const person = object({ must: { id: text(100) } });
    const action = oneOf('typing_on', 'typing_off', 'mark_seen');
    object({ must: { recipient: person, sender_action: action } })(wrong, '', {
      recipient: fields.recipient,
      sender_action: fields.sender_action,
    });
  });

// the Page's profile

/** Meta's codes have two letters before the line and two behind it; there is none for Gagauz. */
const locale: Check = (wrong, where, value) => {
  if (value !== 'default' && !(typeof value === 'string' && /^[a-z]{2}_[A-Z]{2}$/.test(value))) {
    wrong(where, 'must be default or a locale like ro_RO');
  }
};

const byLocale =
  (more: Fields): Check =>
  (wrong, where, value) => {
    list(1, 100, object({ ...more, must: { locale, ...more.must } }))(wrong, where, value);
    if (!Array.isArray(value)) return;
    const locales = value.filter(isObject).map((entry) => entry.locale);
    if (!locales.includes('default')) wrong(where, 'no entry for the locale default');
    if (new Set(locales).size < locales.length) wrong(where, 'two entries for one locale');
  };

const menuItem = union('type', {
  web_url: { must: { title: text(30), url: webAddress }, may: webButton },
  postback: { must: { title: text(30), payload: text(1000) } },
});
const question = object({ must: { question: text(80), payload: text(1000) } });

const profile = {
  get_started: object({ must: { payload: text(1000) } }),
  greeting: byLocale({ must: { text: text(160) } }),
  ice_breakers: byLocale({ must: { call_to_actions: list(1, 4, question) } }),
  persistent_menu: byLocale({
    must: { call_to_actions: list(1, 20, menuItem) },
    may: { composer_input_disabled: flag },
  }),
  whitelisted_domains: list(1, 50, webAddress),
} satisfies Record<string, Check>;

export const profileFields: readonly string[] = Object.keys(profile);

/** What is to be set in the Page's profile. */
export const checkProfile = (fields: Json): string[] =>
  findWrong((wrong) => {
    object({ may: profile })(wrong, '', fields);
    if (Object.keys(fields).length === 0) wrong('profile', 'nothing to set');
  });

// subscriptions

/** Of those that there are, the ones about messages, and `feed`. */
const webhookFields = new Set(
  (
    'messages messaging_postbacks messaging_optins messaging_optouts messaging_referrals messaging_handovers ' +
    'messaging_policy_enforcement messaging_feedback messaging_account_linking message_deliveries message_reads ' +
    'message_echoes message_edits message_reactions standby feed mention'
  ).split(' '),
);

export const checkSubscription = (fields: readonly string[]): string[] =>
  findWrong((wrong) => {
    if (fields.length === 0) wrong('subscribed_fields', 'missing');
    for (const [at, field] of fields.entries()) {
      if (!webhookFields.has(field)) wrong(`subscribed_fields[${at}]`, 'there is no such field');
    }
  });
