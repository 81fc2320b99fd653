import { beside } from './beside.ts';
import { cases } from './cases.ts';
import { checker } from './checker.ts';
import { clauses } from './clauses.ts';
import { cold } from './cold.ts';
import { dryRun } from './dry-run.ts';
import { elsewhere } from './elsewhere.ts';
import { firstHighlight } from './first-highlight.ts';
import { idle } from './idle.ts';
import { keystroke } from './keystroke.ts';
import { kills } from './kills.ts';
import { largeExport } from './large-export.ts';
import { longTyping } from './long-typing.ts';
import type { Measurement } from './measurement.ts';
import { peers } from './peers.ts';
import { push } from './push.ts';
import { records } from './records.ts';
import { size } from './size.ts';

/** Every measurement, in the order of the table. */
export const MEASUREMENTS: readonly Measurement[] = [
  keystroke,
  cold,
  firstHighlight,
  longTyping,
  idle,
  checker,
  beside,
  cases,
  kills,
  push,
  records,
  largeExport,
  clauses,
  dryRun,
  peers,
  size,
  elsewhere,
];
