const WIDTH = 110;

/** Figures in the form that `unpack` reads, as the inside of a template literal of many short lines. */
export function pack(figures: ReadonlyMap<string, number>): string {
  const lines: string[] = [];
  let line = '';
  for (const [name, figure] of [...figures].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (/[|\n]/.test(name)) continue;
    const pair = `${name}=${figure}`;
    if (line !== '' && line.length + pair.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? pair : `${line}|${pair}`;
  }
  return [...lines, line].join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
}
