import { beside } from './beside.ts';
import { checker } from './checker.ts';
import { clauses } from './clauses.ts';
import { cold } from './cold.ts';
import { elsewhere } from './elsewhere.ts';
import { keystroke } from './keystroke.ts';
import type { Measurement } from './measurement.ts';
import { peers } from './peers.ts';
import { size } from './size.ts';

/** Every measurement, in the order of the table. */
export const MEASUREMENTS: readonly Measurement[] = [
  keystroke,
  cold,
  checker,
  beside,
  clauses,
  peers,
  size,
  elsewhere,
];
