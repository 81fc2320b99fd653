import { MEASURES } from './measure.ts';
import { MEASURE_NAMES, type Measured, type MeasureName } from './names.ts';
import type { Usuals } from './profile-schema.ts';

/** The measures of some posts, as far as their usual values and spreads need them. */
export class Tally {
  posts = 0;
  readonly #sums = zeros();
  readonly #squares = zeros();

  add(measured: Measured): void {
    this.posts++;
    for (const name of MEASURE_NAMES) {
      this.#sums[name] += measured[name];
      this.#squares[name] += measured[name] ** 2;
    }
  }

  /** The mean of each measure. */
  means(): Measured {
    return figures((name) => this.#sums[name] / this.posts);
  }

  /** What is usual among these posts when those of `own`, which are among them, are left out. */
  usualsWithout(own: Tally): Usuals {
    const posts = this.posts - own.posts;
    return figures((name) => {
      const usual = (this.#sums[name] - own.#sums[name]) / posts;
      const square = (this.#squares[name] - own.#squares[name]) / posts - usual ** 2;
      return { usual, spread: Math.max(MEASURES[name].least, Math.sqrt(Math.max(0, square))) };
    });
  }
}

function figures<T>(of: (name: MeasureName) => T): Record<MeasureName, T> {
  return Object.fromEntries(MEASURE_NAMES.map((name) => [name, of(name)])) as Record<MeasureName, T>;
}

function zeros(): Record<MeasureName, number> {
  return figures(() => 0);
}
