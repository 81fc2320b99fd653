import type { Composer } from '../composer.ts';
import { controlsOf, isOff, isSendingKey, type Sending } from '../networks/sending.ts';

/** How the author set about sending. */
export type Means =
  | { readonly by: 'control'; readonly control: HTMLElement }
  | { readonly by: 'key'; readonly control: HTMLElement | null }
  | { readonly by: 'form'; readonly form: HTMLFormElement; readonly submitter: HTMLElement | null };

/** An attempt of the author's to send what stands in some boxes. */
export interface Act {
  /** The drafts that would go out, by id: a box that the site mounts anew keeps its draft. */
  readonly drafts: readonly string[];
  readonly sending: Sending;
  readonly means: Means;
}

const NATIVE = 'button, input, a[href], summary';

/** The attempt that an event makes; null for anything else that the author does. */
export function actOf(event: Event, composers: readonly Composer[]): Act | null {
  const { target } = event;
  if (!(target instanceof Element)) return null;
  if (event instanceof SubmitEvent) return submitAct(event, composers);
  if (!(event instanceof KeyboardEvent)) return pressAct(target, composers);
  const composer = composers.find(({ editor }) => editor.element.contains(target));
  if (composer) return keyAct(event, composer, composers);
  // The browser makes a click of these keys on its own kinds of buttons.
  const presses = (event.key === 'Enter' || event.key === ' ') && !target.closest(NATIVE);
  return presses ? pressAct(target, composers) : null;
}

function pressAct(target: Element, composers: readonly Composer[]): Act | null {
  for (const composer of composers) {
    const { sending } = composer.surface.rule;
    const { place } = composer;
    if (!sending || !place?.contains(target)) continue;
    const control = controlsOf(sending, place).find((one) => one.contains(target));
    if (!control || isOff(control)) continue;
    return { drafts: together(composer, composers), sending, means: { by: 'control', control } };
  }
  return null;
}

function keyAct(event: KeyboardEvent, composer: Composer, composers: readonly Composer[]): Act | null {
  const { sending } = composer.surface.rule;
  const { place } = composer;
  if (!sending || !isSendingKey(sending, event, composer.editor.element)) return null;
  const control = (place && controlsOf(sending, place)[0]) ?? null;
  if (control && isOff(control)) return null;
  return { drafts: together(composer, composers), sending, means: { by: 'key', control } };
}

function submitAct(event: SubmitEvent, composers: readonly Composer[]): Act | null {
  const form = event.target as HTMLFormElement;
  const composer = composers.find(({ editor }) => form.contains(editor.element));
  const sending = composer?.surface.rule.sending;
  if (!composer || !sending) return null;
  const { submitter } = event;
  return { drafts: together(composer, composers), sending, means: { by: 'form', form, submitter } };
}

/** The drafts that go out with this one; its own first. */
function together(composer: Composer, composers: readonly Composer[]): string[] {
  const { place } = composer;
  const others = composer.surface.rule.sending?.together
    ? composers.filter((one) => one !== composer && one.place === place)
    : [];
  return [composer, ...others].map(({ id }) => id);
}
