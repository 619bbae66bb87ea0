import type { TopicContent } from './content.js';

/** A person in one of these needs is harmed by any other answer: money or a document is being lost now. */
const urgent = new Set(['lost', 'problem', 'recognise', 'close']);
/** What people act on: they bring that sum, those papers, keep that term. */
const acted = new Set([
  'price',
  'pay',
  'how',
  'documents',
  'duration',
  'age',
  'renew',
  'abroad',
  'consulate',
  'validity',
]);

/**
 * Would answering topic `given` instead of `expected` cost money, a deadline or a document? Yes when the answer is about
 * another service and people act on it, when somebody in need (lost, cheated, paid and nothing came) gets anything else,
 * and when the message is none of ours at all (`expected` is '' or unknown: a near miss). A wrong answer about the
 * same service is seen to be wrong and does no harm.
 */
export function harmOf(topics: readonly TopicContent[]): (expected: string, given: string) => boolean {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return (expected, given) => {
    const said = byId.get(given);
    if (said === undefined || expected === given) return false;
    const asked = byId.get(expected);
    if (asked === undefined) return !expected.startsWith('action:');
    if (urgent.has(asked.aspect)) return true;
    return asked.service !== said.service && acted.has(said.aspect);
  };
}
