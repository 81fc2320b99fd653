import type { ClauseOf } from '../schema.ts';

type Swap = ClauseOf<'substitution'>['swaps'][number];

/**
 * Reads "from = to / other" lines; one that begins with "#" is a heading. A "!" before the equals sign marks a swap that
 * cannot change what a post says.
 */
export function swaps(lines: string): Swap[] {
  return lines
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [from = '', to = ''] = line.split('=');
      const safe = from.trimEnd().endsWith('!');
      return {
        from: from.replace(/!\s*$/, '').trim(),
        to: to.split('/').map((choice) => choice.trim()),
        safe,
      };
    });
}
