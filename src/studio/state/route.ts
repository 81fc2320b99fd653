import { computed, signal } from '@preact/signals';

const hash = signal(location.hash.slice(1));
addEventListener('hashchange', () => {
  hash.value = location.hash.slice(1);
});

/** Where in the studio somebody is: a view, and what of it, such as `clauses` and "PLAN-06". */
export const route = computed(() => {
  const [view = '', ...rest] = hash.value.split('/').map(decodeURIComponent);
  return { view, detail: rest.join('/') };
});

/** The address of a place in the studio. */
export function hrefOf(view: string, detail = ''): string {
  return detail === '' ? `#${view}` : `#${view}/${encodeURIComponent(detail)}`;
}

/** Goes there. */
export function go(view: string, detail = ''): void {
  location.hash = hrefOf(view, detail);
}
