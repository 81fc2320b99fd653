/** A time of day named in a text. Offsets lie on the folded text. */
export interface TimeMention {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  /** Null when no minutes are written. */
  readonly minute: number | null;
  /** Null when neither a.m. nor p.m. is written. */
  readonly half: 'a' | 'p' | null;
  readonly text: string;
}

const TIME =
  /(?<![\w:/.$-])(\d{1,2})(?::(\d{2}))?(?: ?([ap])\.?m\b\.?)(?!\w)|(?<![\w:/.$-])(\d{1,2}):(\d{2})(?![\w:%])/gi;

/** Every clock time of a folded text. */
export function findTimes(plain: string): TimeMention[] {
  const found: TimeMention[] = [];
  for (const m of plain.matchAll(TIME)) {
    const hour = Number(m[1] ?? m[4]);
    const minuteText = m[2] ?? m[5];
    const minute = minuteText === undefined ? null : Number(minuteText);
    if (hour > 24 || (minute ?? 0) > 59) continue;
    const half = m[3] ? (m[3].toLowerCase() as 'a' | 'p') : null;
    // Closing full stop of the sentence: "5 pm." ends one, "5 p.m." owns its last dot.
    const text = /m\.$/i.test(m[0]) && !/[ap]\.m\.$/i.test(m[0]) ? m[0].slice(0, -1) : m[0];
    found.push({ from: m.index, to: m.index + text.length, hour, minute, half, text });
  }
  return found;
}
