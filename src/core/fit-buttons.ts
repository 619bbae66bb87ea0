/** The most buttons below one message, and the most characters of a title: what the narrowest channel shows (Messenger). */
export const mostButtons = 13;
export const mostTitle = 20;

/**
 * What a person chooses from comes first; the ways on (back to the menu) only as far as there is room below them. More
 * choices than fit are cut off: who makes them sees to it that there are not (`content check` for the menu).
 */
export const fitButtons = <T>(choices: readonly T[], waysOn: readonly T[]): readonly T[] =>
  [...choices, ...waysOn].slice(0, mostButtons);
