/** Longer mails are not begun by every program; all of it is in the file as well. */
const MOST = 1_500;

/** The address that opens a new mail with these words, in whatever mail program the person has. */
export function mailTo({ subject, body }: { readonly subject: string; readonly body: string }): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.slice(0, MOST))}`;
}
