import type { Composer } from '../composer.ts';
import type { Act } from './act.ts';
import type { Open, Passed, Surroundings } from './held.ts';
import { judge, openFindings, type Verdict, wordsOf } from './judge.ts';

/** The boxes that an act would send, as they are now: the site may mount one anew in the midst of it. */
export class Boxes {
  readonly #around: Pick<Surroundings, 'composer' | 'isAlive'>;

  constructor(around: Pick<Surroundings, 'composer' | 'isAlive'>) {
    this.#around = around;
  }

  /** Those that may be read. */
  of({ drafts }: Act): Composer[] {
    return drafts
      .flatMap((id) => this.#around.composer(id) ?? [])
      .filter(({ state }) => state !== 'unlisted');
  }

  /** All words that would go out, to compare. */
  textsOf(act: Act): string {
    return JSON.stringify(this.of(act).map(({ text }) => text));
  }

  /** False while the site mounts one of them anew. */
  areKnown({ drafts }: Act): boolean {
    return drafts.every((id) => this.#around.composer(id)?.isKnown);
  }

  /** Decides about them; with `atLast`, without waiting for an answer that is out. */
  judged(act: Act, atLast: boolean): Verdict {
    const composers = this.of(act);
    if (!this.#around.isAlive()) {
      // Asking nobody has the chip say so.
      for (const composer of composers) composer.ask();
      return { does: 'go', checked: false };
    }
    for (const composer of composers) composer.finish();
    return judge(composers, atLast);
  }

  /** What the author is to be asked about. */
  openIn(act: Act): Open[] {
    return this.of(act).flatMap((composer) =>
      openFindings(composer).map((finding) => ({
        draft: composer.id,
        clause: finding.clause,
        quote: wordsOf(composer, finding),
        wantsReason: finding.reason,
      })),
    );
  }

  /** Remembers what the author has passed over. */
  passOver(passed: readonly Passed[]): void {
    for (const { draft, clause, quote, reason } of passed) {
      const composer = this.#around.composer(draft);
      if (composer) composer.acknowledged = [...composer.acknowledged, { clause, quote, reason }];
    }
  }
}
