import type { CaseCategory } from '../core/case.js';

/** Help given face to face, as three taps say it. */
export interface LoggedHelp {
  readonly what: 'consulted' | 'trained';
  readonly whom: 'citizens' | 'librarians' | 'public-authority' | 'business';
}

/** What three taps come to. Help to librarians counts as training, whatever it was: the programme has no other word. */
export function categoryOf({ what, whom }: LoggedHelp): CaseCategory {
  switch (whom) {
    case 'citizens':
      return what === 'trained' ? 'citizen-trained' : 'citizen-consulted';
    case 'librarians':
      return 'librarian-trained';
    case 'public-authority':
    case 'business':
      return whom;
    default:
      return whom satisfies never;
  }
}
