import type { Activity, ConversationReference } from 'botframework-schema';
import type { Clock } from '../../core/clock.js';
import type { ConversationKey } from '../../core/event.js';
import type { Channel, Delivery, Outbound } from '../../core/message.js';
import type { FetchFile, KeptMedia } from '../../delivery/media.js';
import { activityOf, messageOf, mostText, type Piece, piecesOf, quickRepliesOf } from './activities.js';
import { type MessengerAdapter, SendFailed } from './adapter.js';
import { type MessengerBook, refreshMs } from './book.js';
import type { Graph, GraphFailure } from './graph.js';
import { uploadOf } from './media-out.js';

const hour = 3_600_000;
const answerWithinMs = 24 * hour;
const humanAgentWithinMs = 7 * 24 * hour;
/** A person's words, and all else: each after a wait for the echo of the one before, so that a copy is rare. */
const repeats = (priority: number): number => (priority === 0 ? 3 : 1);
const tokenProbeMs = 5000;
const heldPauseMs = 300_000;
/** Pauses after "temporary" errors, which may also mean that the person has blocked the Page; then it has failed. */
const transientPausesMs = [1000, 5000, 20_000, 60_000];
const fileWaitMs = 1000;
const fileWaits = 60;

/** What we put into `metadata` of every send, by which its echo is known. */
export const ownMark = 'ea:';
const metadataOf = (key: string, part: number): string => `${ownMark}${key.slice(-900)}:${part}`;

/** `azure:<hash>`: a conversation of Azure Bot Service. */
export const azurePrefix = 'azure:';
export const isAzure = ({ id }: ConversationKey): boolean => id.startsWith(azurePrefix);

/** `comment:<id>`: the one private reply to a comment on a post of the Page. */
export const commentAddress = (commentId: string): ConversationKey => ({
  channel: 'messenger',
  id: `comment:${commentId}`,
});

export interface MessengerChannelDeps {
  readonly pageId: string;
  readonly graph: Graph;
  readonly adapter: () => MessengerAdapter;
  readonly book: MessengerBook;
  readonly clock: Clock;
  /** Whether the platform has approved HUMAN_AGENT for this app and the operator has switched it on. */
  readonly humanAgent: boolean;
  /** Without an echo for so long, an unclear send is taken for one that never was. */
  readonly echoWaitMs: number;
  readonly fetchFile: FetchFile;
  readonly alarm: (code: 'MESSENGER_TOKEN' | 'MESSENGER_HELD', about: { error?: unknown }) => void;
  readonly tokenWorks: () => void;
  /** What came by Azure Bot Service goes back there. */
  readonly azure?: Pick<Channel, 'send'>;
  /** Set where one process alone can run. */
  readonly mine?: () => boolean;
  readonly words: (language: Outbound['language'], key: 'messenger-file-gone') => string;
}

/** What a send of one piece carries beside the activity's own fields. */
interface SendData {
  readonly metadata: string;
  readonly tag?: 'HUMAN_AGENT';
  readonly file?: {
    readonly kind: NonNullable<Outbound['media']>['kind'];
    readonly kept: KeptMedia;
    readonly name?: string;
  };
}

/**
 * Messenger as a channel: each piece of a message is an activity that the adapter sends. A send without a clear answer is
 * decided by its echo (our `metadata` comes back by the webhook); none for `echoWaitMs`, and it is sent again.
 */
export function createMessengerChannel(
  deps: MessengerChannelDeps,
): Channel & { readonly sendActivity: SendPiece; close(): void } {
  const { graph, book, clock, pageId } = deps;
  let tokenDead = false;
  let pausedUntil = 0;
  let probe: NodeJS.Timeout | undefined;
  const transient = new Map<string, number>();

  const probeToken = (): void => {
    probe = setTimeout(async () => {
      const answer = await graph('me', { method: 'GET', query: { fields: 'id' } });
      if (!answer.ok && (answer.kind === 'token' || answer.kind === 'away' || answer.kind === 'unclear'))
        return probeToken();
      tokenDead = false;
      deps.tokenWorks();
    }, tokenProbeMs);
    probe.unref();
  };

  /** The adapter's way out. */
  const sendActivity: SendPiece = async (activity) => {
    const { metadata, tag, file } = activity.channelData as SendData;
    const address = activity.conversation?.id ?? '';
    const about = {
      recipient: address.startsWith('comment:')
        ? { comment_id: address.slice('comment:'.length) }
        : { id: activity.recipient?.id },
      ...(tag === undefined ? { messaging_type: 'RESPONSE' } : { messaging_type: 'MESSAGE_TAG', tag }),
    };
    const path = `${pageId}/messages`;
    const answer =
      file === undefined
        ? await graph<Sent>(path, { body: { ...about, message: { ...messageOf(activity), metadata } } })
        : await graph<Sent>(path, {
            form: uploadOf(about, { ...quickRepliesOf(activity), metadata }, file),
            deadlineMs: 25_000,
          });
    if (!answer.ok) throw new SendFailed(answer);
    return { id: answer.result.message_id ?? '' };
  };

  const sendPiece = async (
    to: ConversationKey,
    activity: Partial<Activity>,
  ): Promise<{ ok: true; id: string } | GraphFailure> => {
    const isComment = to.id.startsWith('comment:');
    const reference: Partial<ConversationReference> = {
      channelId: 'facebook',
      serviceUrl: 'https://graph.facebook.com',
      conversation: {
        id: isComment ? to.id : `${pageId}:${to.id}`,
        isGroup: false,
        conversationType: 'personal',
        name: '',
      },
      user: { id: to.id, name: '' },
      bot: { id: pageId, name: '' },
    };
    let id = '';
    try {
      await deps.adapter().continueConversation(reference, async (context) => {
        id = (await context.sendActivity(activity))?.id ?? '';
      });
      return { ok: true, id };
    } catch (error) {
      if (error instanceof SendFailed) return (error as SendFailed<GraphFailure>).failure;
      throw error;
    }
  };

  /** By the clock of the person's last act: how this message may go, if at all. */
  const mannerOf = async (
    to: ConversationKey,
    { author }: Outbound,
  ): Promise<'response' | 'human-agent' | 'closed'> => {
    if (to.id.startsWith('comment:')) return 'response';
    const heard = await book.lastHeard(to.id);
    if (heard === undefined) return 'response'; // Meta knows, and says so
    const ago = clock.now().getTime() - heard.getTime();
    if (ago < answerWithinMs) return 'response';
    if (author !== 'librarian' || !deps.humanAgent || ago >= humanAgentWithinMs) return 'closed';
    // the book may be a little behind, and within the window no message may have the tag: Meta is asked first
    return ago < answerWithinMs + refreshMs ? 'response' : 'human-agent';
  };

  const send = async (to: ConversationKey, message: Outbound): Promise<Delivery> => {
    const pieces = piecesOf(message);
    const part = Math.min(message.part ?? 0, pieces.length - 1);
    const piece = pieces[part] as Piece;
    const metadata = metadataOf(message.key, part);
    const done = (id: string): Delivery => ({
      outcome: 'sent',
      messageId: id,
      ...(part < pieces.length - 1 && { more: true }),
    });
    if (await book.isEchoed(metadata)) return done('');
    if (message.again === true) {
      const { since, times } = await book.unclear(metadata);
      const waitedMs = clock.now().getTime() - since.getTime();
      if (waitedMs < deps.echoWaitMs) return { outcome: 'later', afterMs: Math.min(2000, deps.echoWaitMs - waitedMs) };
      if (times > repeats(message.priority ?? 1)) return { outcome: 'unknown' };
    }
    const manner = await mannerOf(to, message);
    if (manner === 'closed') return { outcome: 'refused', reason: 'window-closed' };
    const file = piece.media === undefined ? undefined : await fileOf(piece.media, metadata);
    if (file === 'coming') return { outcome: 'later', afterMs: fileWaitMs };
    const activity: Partial<Activity> = {
      ...activityOf(file === 'gone' ? { text: deps.words(message.language, 'messenger-file-gone') } : piece, message),
      channelData: {
        metadata,
        ...(manner === 'human-agent' && { tag: 'HUMAN_AGENT' }),
        ...(file !== undefined && file !== 'gone' && { file }),
      } satisfies SendData,
    };
    if (part === 0 && manner === 'response' && !to.id.startsWith('comment:')) showSeen(to.id, pieces.length > 1);
    let answer = await sendPiece(to, activity);
    const isHuman = message.author === 'librarian' && deps.humanAgent;
    if (!answer.ok && answer.kind === 'window-closed' && manner === 'response' && isHuman) {
      // our clock said otherwise: a person's words may still go
      const tagged = { ...activity, channelData: { ...(activity.channelData as SendData), tag: 'HUMAN_AGENT' } };
      answer = await sendPiece(to, tagged);
    }
    if (answer.ok) {
      transient.delete(message.key);
      return done(answer.id);
    }
    if (answer.kind === 'unclear') {
      if (await echoOf(metadata)) return done('');
      await book.unclearAgain(metadata);
      return { outcome: 'unknown' };
    }
    return failed(answer, message.key);
  };

  /** The echo often comes before the answer, or just after the line was cut. */
  const echoOf = async (metadata: string): Promise<boolean> => {
    for (let looks = 0; looks < 4; looks++) {
      if (await book.isEchoed(metadata)) return true;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return false;
  };

  const waits = new Map<string, number>();
  const fileOf = async (
    media: NonNullable<Outbound['media']>,
    metadata: string,
  ): Promise<SendData['file'] | 'coming' | 'gone'> => {
    if (media.file === undefined) return 'gone';
    const kept = await deps.fetchFile(media.file);
    if (kept === 'coming') {
      const waited = (waits.get(metadata) ?? 0) + 1;
      waits.set(metadata, waited);
      if (waited < fileWaits) return 'coming';
    }
    waits.delete(metadata);
    if (kept === 'coming' || kept === 'gone') return 'gone';
    return { kind: media.kind, kept, ...(media.file.name !== undefined && { name: media.file.name }) };
  };

  /** That their message was seen, and that more is coming; cosmetics, whatever becomes of them. */
  const showSeen = (psid: string, more: boolean): void => {
    void graph(`${pageId}/messages`, {
      body: { recipient: { id: psid }, sender_action: more ? 'typing_on' : 'mark_seen' },
      deadlineMs: 3000,
    });
  };

  const failed = (failure: GraphFailure, key: string): Delivery => {
    switch (failure.kind) {
      case 'too-fast':
        if (failure.pageWide) pausedUntil = clock.now().getTime() + failure.afterMs;
        return { outcome: 'later', afterMs: failure.afterMs };
      case 'away':
        return { outcome: 'later', afterMs: 1000 };
      case 'transient': {
        const tried = transient.get(key) ?? 0;
        const afterMs = transientPausesMs[tried];
        if (afterMs === undefined) {
          transient.delete(key);
          return { outcome: 'refused', reason: 'blocked' };
        }
        transient.set(key, tried + 1);
        return { outcome: 'later', afterMs };
      }
      case 'unclear':
        return { outcome: 'unknown' };
      case 'token':
        deps.alarm('MESSENGER_TOKEN', {});
        if (!tokenDead) {
          tokenDead = true;
          probeToken();
        }
        return { outcome: 'later', afterMs: tokenProbeMs };
      case 'held':
        deps.alarm('MESSENGER_HELD', {
          error: new Error(`Meta refuses to send: code ${failure.code}, ${failure.subcode}.`),
        });
        return { outcome: 'later', afterMs: heldPauseMs };
      case 'window-closed':
        return { outcome: 'refused', reason: 'window-closed' };
      case 'gone':
        return { outcome: 'refused', reason: 'blocked' };
      case 'refused':
        return { outcome: 'refused', reason: 'invalid' };
      default:
        return failure satisfies never;
    }
  };

  return {
    name: 'messenger',
    can: {
      buttons: true,
      askLocation: false,
      maxTextLength: mostText,
      repeatSafely: false,
      repeats,
      echo: false,
    },
    ...(deps.mine && { mine: deps.mine }),
    sendActivity,
    close: () => clearTimeout(probe),
    async send(to, message) {
      if (isAzure(to)) return deps.azure?.send(to, message) ?? { outcome: 'refused', reason: 'blocked' };
      if (tokenDead) return { outcome: 'later', afterMs: tokenProbeMs };
      const now = clock.now().getTime();
      if (pausedUntil > now) return { outcome: 'later', afterMs: pausedUntil - now };
      return send(to, message);
    },
  };
}

export type SendPiece = (activity: Partial<Activity>) => Promise<{ readonly id: string }>;

interface Sent {
  readonly message_id?: string;
}
