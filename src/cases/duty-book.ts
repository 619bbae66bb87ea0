import type { Duty, DutyQuestion } from '../core/case.js';

/** Who could take a case now, and when the next of them comes; fulfilled from the librarians' store and their hours. */
export interface DutyBook {
  duty(question: DutyQuestion, now: Date): Promise<Duty>;
}
