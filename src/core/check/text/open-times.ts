/** From when to when something is open, as "08:00"; null for what is not said. Offsets lie on the folded text. */
export interface OpenTimes {
  readonly from: number;
  readonly to: number;
  readonly opens: string | null;
  readonly closes: string | null;
}

const TIME = String.raw`(noon|midnight|\d{1,2}(?::\d{2})?)(?: ?([ap])\.?m\b\.?)?`;
const SPAN = new RegExp(
  String.raw`(?<![\w$:.-])${TIME}(?:-| - | to | until | till | and )${TIME}(?![\w:%])`,
  'gi',
);
const CLOSES = new RegExp(
  String.raw`\b(?:until|till|before|closes(?: its doors)? at) ${TIME}(?![\w:%])`,
  'gi',
);
const OPENS = new RegExp(String.raw`\b(?:opens(?: its doors)? at|opens) ${TIME}(?![\w:%])`, 'gi');

/** The opening times of a folded sentence. */
export function findOpenTimes(plain: string): OpenTimes[] {
  if (!/\d|noon|midnight/i.test(plain)) return [];
  const found: OpenTimes[] = [];
  for (const m of plain.matchAll(SPAN)) {
    if (!m[2] && !m[4] && Number.parseInt(m[1] ?? '', 10) > 12) continue;
    add(m, timeOf(m[1], m[2], 'a'), timeOf(m[3], m[4], 'p'));
  }
  if (found.length > 0) return found;
  for (const m of plain.matchAll(CLOSES)) add(m, null, timeOf(m[1], m[2], 'p'));
  for (const m of plain.matchAll(OPENS)) add(m, timeOf(m[1], m[2], 'a'), null);
  return found;

  function add(m: RegExpExecArray, opens: string | null, closes: string | null): void {
    found.push({ from: m.index, to: m.index + m[0].length, opens, closes });
  }
}

function timeOf(text = '', half: string | undefined, usual: 'a' | 'p'): string {
  if (/noon/i.test(text)) return '12:00';
  if (/midnight/i.test(text)) return '24:00';
  const [hour = '', minute = '00'] = text.split(':');
  const whole = (Number(hour) % 12) + ((half?.toLowerCase() ?? usual) === 'p' ? 12 : 0);
  return `${String(whole).padStart(2, '0')}:${minute}`;
}
