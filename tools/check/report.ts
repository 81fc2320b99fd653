import { actOf } from '../../src/core/conversation/act.ts';
import type { Draft } from '../../src/core/draft.ts';
import { type Finding, LEVELS } from '../../src/core/finding.ts';

/** How a post is called in what is written out. */
export type PostId = string | number;

/** A post's findings as a line of JSON, with what the post does towards its readers. */
export function asJson(id: PostId, draft: Draft, findings: readonly Finding[]): string {
  const told = findings.map(({ clause, level, from, to, message, fixes }) => ({
    clause,
    level,
    from,
    to,
    message,
    fixes: fixes.map(({ from, to, insert }) => ({ from, to, insert })),
  }));
  return `${JSON.stringify({ id, act: actOf(draft), findings: told })}\n`;
}

const LONGEST_QUOTE = 40;

/** A post's findings for a person to read; nothing for a post without any. */
export function asReport(id: PostId, { network, kind, text }: Draft, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const width = Math.max(...findings.map(({ level }) => level.length));
  const lines = findings.map(({ from, to, about, level, message, clause }) => {
    const place = about === 'draft' ? 'whole draft' : `${from}–${to} “${quoted(text.slice(from, to))}”`;
    return `  ${level.padEnd(width)}  ${place}\n  ${''.padEnd(width)}  ${message}  ${clause}\n`;
  });
  return `${id}  ${network} ${kind}\n${lines.join('')}\n`;
}

/** What the whole check came to. */
export class Tally {
  #posts = 0;
  readonly #levels = new Map<string, number>();

  add(findings: readonly Finding[]): void {
    this.#posts++;
    for (const { level } of findings) this.#levels.set(level, (this.#levels.get(level) ?? 0) + 1);
  }

  /** True when something asks for more than to be read. */
  get isGrave(): boolean {
    return LEVELS.some((level) => level !== 'advise' && this.#levels.has(level));
  }

  toString(): string {
    const counts = [...LEVELS].reverse().flatMap((level) => {
      const count = this.#levels.get(level);
      return count ? [`${count} ${level}`] : [];
    });
    const posts = this.#posts === 1 ? '1 post' : `${this.#posts} posts`;
    return `${posts} checked: ${counts.join(', ') || 'nothing to mend'}\n`;
  }
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${[...line].slice(0, LONGEST_QUOTE - 1).join('')}…` : line;
}
