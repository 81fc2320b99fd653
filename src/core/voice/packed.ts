/** Reads figures that are kept as "name=figure" between bars or line ends. */
export function unpack(packed: string): Map<string, number> {
  const figures = new Map<string, number>();
  for (const pair of packed.split(/[|\n]/)) {
    const cut = pair.lastIndexOf('=');
    if (cut > 0) figures.set(pair.slice(0, cut), Number(pair.slice(cut + 1)));
  }
  return figures;
}
