import type { Network } from '../draft.ts';

/** After so many characters a network shows "more" instead of the rest; as seen in 2026. */
const FOLDS: Readonly<Record<Network, number>> = { x: 280, facebook: 477, instagram: 125 };

/** Where a network cuts a text off until somebody asks for more: a UTF-16 offset; null when it shows all of it. */
export function foldOf(text: string, network: Network): number | null {
  const letters = [...text];
  const most = FOLDS[network];
  return letters.length <= most ? null : letters.slice(0, most).join('').length;
}
