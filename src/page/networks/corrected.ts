import type { Correction } from '../../protocol.ts';
import type { Site } from './site.ts';

/**
 * A site with what the policy says of boxes that have changed, before what was known of them. A corrected box still has
 * to stand where one is expected, and private places stay private.
 */
export function corrected(site: Site, corrections: readonly Correction[]): Site {
  const rules = corrections.flatMap(({ surface, element, within, notWithin, editor, controls }) =>
    site.surfaces
      .filter(({ name }) => name === surface)
      .map((rule) => ({
        ...rule,
        element,
        within: within ?? rule.within ?? [],
        notWithin: notWithin ?? rule.notWithin ?? [],
        editor: editor ?? rule.editor,
        sending: rule.sending && { ...rule.sending, controls: controls ?? rule.sending.controls },
        expected: true,
      })),
  );
  const former = site.surfaces.filter(
    ({ name }) => !corrections.some(({ surface, instead }) => instead && surface === name),
  );
  return { ...site, surfaces: [...rules, ...former] };
}
