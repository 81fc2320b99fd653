const HERE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address of a desk, or null when it is none that we speak to: encrypted, or on this very machine (a trial, a test), and
 * without a name or password in it. `secure` and `plain` are schemes with their colon, such as "https:" and "http:".
 */
export function readAddress(text: string, secure: string, plain: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const safe = url.protocol === secure || (url.protocol === plain && HERE.has(url.hostname));
  return safe && url.username === '' && url.password === '' && url.hash === '' ? url : null;
}
