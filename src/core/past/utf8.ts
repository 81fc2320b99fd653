/** How many bytes the UTF-8 character here has; 0 when it is none (table 3-7 of the Unicode standard). */
export function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = lengthBy(first);
  const second = bytes[at + 1] ?? 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < least || second > most) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** How many bytes a character has that begins with this one and is not ASCII; 0 when none begins so. */
function lengthBy(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Where the last character begins that is not all there; the end when all are. */
export function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const unit = bytes[bytes.length - back] ?? 0;
    if ((unit & 0xc0) === 0x80) continue;
    return lengthBy(unit) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
