import type { Case, CaseSummary } from '../core/case.js';

/**
 * A case of which only counts may stay: whose it was, what was asked, the settlement and the point are gone; state,
 * moves, district, library, category, service and the librarians' names are left.
 */
export function withoutWords(summary: CaseSummary): CaseSummary {
  const { place: _place, topic: _topic, ...left } = summary.case;
  const { point: _point, ...rest } = summary;
  return {
    ...rest,
    case: { ...left, question: '', before: [] } as Case,
    conversation: { channel: summary.conversation.channel, id: '' },
  };
}
