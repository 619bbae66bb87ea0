import type { Activity } from 'botframework-schema';
import type { Outbound } from '../../core/message.js';
import { shortTitles } from '../../core/short-title.js';
import { splitText } from '../../core/split-text.js';

/** Characters of one message, less what a repeated one carries in front. */
export const mostText = 2000 - 8;
const mostQuickReplies = 13;
const mostTitle = 20;
const mostCards = 10;
const mostCardWords = 80;

export interface Piece {
  readonly text?: string;
  readonly media?: NonNullable<Outbound['media']>;
  readonly cards?: NonNullable<Outbound['cards']>;
  /** The buttons stand below this one. */
  readonly last?: boolean;
}

/**
 * What goes out one after the other; the last one has the buttons, because they vanish with the next message. The piece
 * that is sent once more (`part`) begins with "↻", and no other; a file alone has no place for it.
 */
export function piecesOf({ text, media, cards, again, part = 0 }: Outbound): Piece[] {
  const pieces: Piece[] = [
    ...splitText(text, mostText)
      .filter((piece) => piece.trim() !== '')
      .map((piece) => ({ text: piece })),
    ...(cards === undefined || cards.length === 0 ? [] : [{ cards }]),
    ...(media === undefined ? [] : [{ media }]),
  ];
  const all = pieces.length === 0 ? [{ text: '…' }] : pieces;
  return all.map((piece, index) => ({
    ...(again === true && index === part ? marked(piece) : piece),
    ...(index === all.length - 1 && { last: true }),
  }));
}

const mark = '↻ ';
function marked({ text, cards, ...rest }: Piece): Piece {
  return {
    ...rest,
    ...(text !== undefined && { text: `${mark}${text}` }),
    ...(cards && {
      cards: cards.map((card, index) => (index === 0 ? { ...card, title: `${mark}${card.title}` } : card)),
    }),
  };
}

export function activityOf({ text, cards, last }: Piece, { buttons, language }: Outbound): Partial<Activity> {
  const titles = shortTitles(
    buttons.map(({ title }) => title),
    mostTitle,
  );
  const actions = last === true ? buttons.slice(0, mostQuickReplies) : [];
  return {
    type: 'message',
    locale: language,
    ...(text !== undefined && { text }),
    ...(cards !== undefined && {
      attachmentLayout: 'carousel',
      attachments: cards.slice(0, mostCards).map(({ title, subtitle, mapUrl, mapTitle, phone, button }) => ({
        contentType: 'application/vnd.microsoft.card.hero',
        content: {
          title: cut(title),
          subtitle: cut(subtitle),
          buttons: [
            { type: 'openUrl', title: cut(mapTitle, mostTitle), value: mapUrl },
            ...(phone === undefined ? [] : [{ type: 'call', title: cut(phone, mostTitle), value: phone }]),
            ...(button === undefined
              ? []
              : [{ type: 'postBack', title: cut(button.title, mostTitle), value: button.action }]),
          ],
        },
      })),
    }),
    ...(actions.length > 0 && {
      suggestedActions: {
        to: [],
        actions: actions.map(({ action }, index) => ({ type: 'postBack', title: titles[index] ?? '', value: action })),
      },
    }),
  };
}

const cut = (text: string, most = mostCardWords): string => shortTitles([text], most)[0] ?? '';

/** An activity's content as `message` of the Send API. */
export function messageOf(activity: Partial<Activity>): Record<string, unknown> {
  const elements = (activity.attachments ?? []).map(({ content }) => templateElement(content as HeroCard));
  return {
    ...(elements.length === 0
      ? { text: activity.text }
      : { attachment: { type: 'template', payload: { template_type: 'generic', elements } } }),
    ...quickRepliesOf(activity),
  };
}

/** What stands below an activity, as part of `message`; a file has it too. */
export const quickRepliesOf = ({ suggestedActions }: Partial<Activity>): Record<string, unknown> =>
  suggestedActions === undefined
    ? {}
    : {
        quick_replies: suggestedActions.actions.map(({ title, value }) => ({
          content_type: 'text',
          title,
          payload: value,
        })),
      };

interface HeroCard {
  readonly title: string;
  readonly subtitle: string;
  readonly buttons: readonly { readonly type: string; readonly title: string; readonly value: string }[];
}

const templateElement = ({ title, subtitle, buttons }: HeroCard): object => ({
  title,
  ...(subtitle !== '' && { subtitle }),
  buttons: buttons.map(({ type, title: name, value }) => {
    if (type === 'openUrl') return { type: 'web_url', title: name, url: value };
    return { type: type === 'call' ? 'phone_number' : 'postback', title: name, payload: value };
  }),
});
