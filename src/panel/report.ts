import { NETWORK_NAMES } from '../kit/names.ts';
import type { PanelView } from '../protocol.ts';

/**
 * The report on a compose box that is not seen, as its author reads, copies and saves it. `version` is the extension's.
 */
export function reportText(
  { network, structure }: NonNullable<PanelView['unseen']>,
  version: string,
  policy: string,
): string {
  return [
    `Plainspoken ${version}, policy ${policy}`,
    `A compose box on ${NETWORK_NAMES[network]} is not recognised.`,
    'What is around it, an element a line, the box marked with ">":',
    '',
    ...structure,
    '',
  ].join('\n');
}
