import { useSyncExternalStore } from 'react';

const changed = new EventTarget();

/** Goes to another path without loading, as the networks do; options in the query stay. */
export function go(path: string, replace = false): void {
  const target = path + location.search;
  if (replace) history.replaceState(null, '', target);
  else history.pushState(null, '', target);
  changed.dispatchEvent(new Event('go'));
}

/** The current path, kept up to date. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

function subscribe(listener: () => void): () => void {
  changed.addEventListener('go', listener);
  window.addEventListener('popstate', listener);
  return () => {
    changed.removeEventListener('go', listener);
    window.removeEventListener('popstate', listener);
  };
}
