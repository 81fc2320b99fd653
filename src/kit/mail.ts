/** Longer mails are not begun by every program; all of it is in the file as well. In letters, so that none is cut in two. */
const MOST = 1_500;

/** The address that opens a new mail with these words, in whatever mail program the person has. */
export function mailTo({ subject, body }: { readonly subject: string; readonly body: string }): string {
  const letters = [...body.toWellFormed()];
  const shown = letters.length <= MOST ? body.toWellFormed() : `${letters.slice(0, MOST).join('')}…`;
  return `mailto:?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(shown)}`;
}
