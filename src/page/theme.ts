/** Relative luminance below which a background counts as dark; 0 is black, 1 is white. */
const DARK_BELOW = 0.35;

/**
 * Whether the element stands on a dark background. Asked of the page itself, because a site's theme need
 * not follow the system's.
 */
export function isOnDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const luminance = opaqueLuminance(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW;
  }
  return false;
}

/** Luminance of a computed `rgb()` or `rgba()` colour after WCAG 2; null when it lets the background through. */
function opaqueLuminance(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
