/** How many weeks the figures look back. */
export const WEEKS = 12;
