import { computed, signal } from '@preact/signals';
import type { Beside, PanelView, ToPanel } from '../protocol.ts';
import { chooseDraft, groupFindings, pointedKey } from './derive.ts';
import type { NoticeKind } from './words.ts';

type Pointed = Extract<ToPanel, { type: 'pointed' }>;

export interface Notice {
  readonly kind: NoticeKind;
  /** What the author can copy by hand; empty when there is nothing. */
  readonly copy: string;
}

/** The tab that the panel shows; null until it is known. */
export const tab = signal<number | null>(null);
/** The last view of any tab. It stays while the worker sleeps. */
export const received = signal<PanelView | null>(null);
/** What stands beside each draft, by its id. */
export const besides = signal<ReadonlyMap<string, Beside>>(new Map());
/** True when the worker was asked for a view and did not answer in time. */
export const unanswered = signal(false);
/** The draft that the author chose from several. */
export const chosen = signal<string | null>(null);
/** Where the author points in the page. */
export const pointed = signal<Pointed | null>(null);
/** The change that is under way. */
export const pending = signal<{ readonly id: string; readonly copy: string } | null>(null);
/** How the last change or post ended. */
export const notice = signal<Notice | null>(null);

/** The view of the watched tab. A late one of another tab is not drawn. */
export const view = computed(() => (received.value?.tab === tab.value ? received.value : null));
/** The draft that is shown. */
export const draft = computed(() => (view.value ? chooseDraft(view.value.drafts, chosen.value) : null));
/** What stands beside the draft that is shown; null until the worker has said so. */
export const beside = computed(() => (draft.value && besides.value.get(draft.value.id)) ?? null);
/** Its findings by tip. */
export const groups = computed(() => (draft.value ? groupFindings(draft.value) : []));
/** The card of the words that the author points at. */
export const pointedCard = computed(() =>
  pointed.value && pointed.value.id === draft.value?.id
    ? pointedKey(groups.value, pointed.value.finding)
    : null,
);
