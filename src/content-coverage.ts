import { languages } from './core/language.js';
import type { Understanding } from './core/turn.js';
import type { LabelledText } from './nlu/engine.js';

/** What became of the messages of one topic. */
interface Seen {
  right: number;
  asked: number;
  of: number;
  readonly instead: Map<string, string[]>;
}

/**
 * Which topics a set of labelled messages confuses with which: a line a topic, the weakest first, with what was taken
 * instead and one message of each. `understand` is asked as for a first message.
 */
export async function showCoverage(
  messages: readonly LabelledText[],
  understand: (text: string) => Promise<Understanding>,
  onProgress: (share: number) => void,
): Promise<string> {
  const topics = new Map<string, Seen>();
  for (const [index, { label, text }] of messages.entries()) {
    const seen = topics.get(label) ?? { right: 0, asked: 0, of: 0, instead: new Map() };
    topics.set(label, seen);
    const got = await understand(text);
    seen.of++;
    const best = got.topic ?? got.alternatives[0]?.topic ?? '-';
    if (best === label) seen.right++;
    else seen.instead.set(best, [...(seen.instead.get(best) ?? []), text]);
    if (got.outcome === 'clarify') seen.asked++;
    onProgress((index + 1) / messages.length);
  }
  const sorted = [...topics].sort(([, one], [, other]) => one.right / one.of - other.right / other.of);
  const right = sorted.reduce((sum, [, seen]) => sum + seen.right, 0);
  const lines = sorted.flatMap(([topic, { right: own, asked, of, instead }]) => [
    `${String(Math.round((100 * own) / of)).padStart(3)} %  ${topic}  (${own} of ${of}${asked > 0 ? `, asked back ${asked}` : ''})`,
    ...[...instead]
      .sort(([, one], [, other]) => other.length - one.length)
      .map(([other, texts]) => `         ${texts.length} x ${other}: ${texts[0]}`),
  ]);
  return [
    ...lines,
    '',
    `${topics.size} topics, ${messages.length} messages in ${languages.join(', ')}: ${((100 * right) / Math.max(1, messages.length)).toFixed(1)} % right first`,
  ].join('\n');
}
