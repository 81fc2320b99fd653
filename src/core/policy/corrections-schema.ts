import * as v from 'valibot';
import { EDITOR_KINDS } from '../surfaces.ts';
import { isPlainSelector } from './selector.ts';

const selector = v.pipe(
  v.string(),
  v.check(
    isPlainSelector,
    'not a plain selector: tags, roles and attributes such as div[role="textbox"][data-testid^="post"], up to six with ", "',
  ),
);
const selectors = v.optional(v.pipe(v.array(selector), v.maxLength(5)));

/**
 * How a compose box is recognised since its site has changed: what is given stands in place of what the extension knows.
 * It is data alone, and it can only name boxes where the extension expects some: never a message, a search or a profile.
 */
export function correctionSchema<const T extends readonly string[]>(surfaces: T) {
  return v.strictObject({
    surface: v.picklist(surfaces),
    /** What the editable element itself is. */
    element: selector,
    /** Each must match an ancestor. */
    within: selectors,
    /** None may match an ancestor. */
    notWithin: selectors,
    /** What runs the box. */
    editor: v.optional(v.picklist(EDITOR_KINDS)),
    /** What the buttons that send are among. */
    controls: v.optional(selector),
    /** The box is not recognised as it was before any more. */
    instead: v.optional(v.boolean()),
  });
}
