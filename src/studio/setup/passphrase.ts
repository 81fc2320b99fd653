const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 5;
const GROUP = 4;

/** A passphrase that nobody guesses and that can be written down: about 98 bits, "7K3Q-M2XA-…". */
export function drawPassphrase(): string {
  const letters: string[] = [];
  while (letters.length < GROUPS * GROUP) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    // Bytes beyond a multiple of the number of letters would favour the first ones.
    if (byte < 240) letters.push(LETTERS[byte % LETTERS.length] ?? '');
  }
  return Array.from({ length: GROUPS }, (_, i) => letters.slice(i * GROUP, (i + 1) * GROUP).join('')).join(
    '-',
  );
}
