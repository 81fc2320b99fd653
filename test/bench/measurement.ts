/** One line of the bench's table. */
export interface Figure {
  readonly label: string;
  readonly unit: 'ms' | 'KB' | 'MB' | '%' | 'found' | 'times';
  /** The single number, where there is only one. */
  readonly value?: number;
  readonly p50?: number;
  readonly p95?: number;
  readonly samples?: number;
  /** What `value`, or else `p95`, must not exceed. */
  readonly limit?: number;
}

/** Something that can be measured. Each lies in a file of its own and is listed in `all.ts`. */
export interface Measurement {
  readonly name: string;
  run(): Promise<Figure[]>;
}

/** Sums up samples by their median and the value that one in twenty exceeds. */
export function spread(samples: readonly number[]): Required<Pick<Figure, 'p50' | 'p95' | 'samples'>> {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), samples: sorted.length };
}

/** Whether a figure keeps within its limit; one without a limit always does. */
export function keepsWithin({ value, p95, limit }: Figure): boolean {
  return limit === undefined || (value ?? p95 ?? Number.POSITIVE_INFINITY) <= limit;
}
