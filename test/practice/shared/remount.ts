import { useRef, useState } from 'react';
import { options } from './options.ts';

/** How an editor is mounted now: a new `key` mounts it anew, `focus` says that it shall take the focus back. */
export interface Mount {
  key: number;
  focus: boolean;
}

/**
 * With `?remount=1`, mounts an editor anew on its first focus and its first blur, as sites do when they re-render.
 * Spread the handlers on an element around the editor.
 */
export function useRemount(autoFocus = false) {
  const [mount, setMount] = useState<Mount>({ key: 0, focus: autoFocus });
  const seen = useRef({ focus: !options.remount, blur: !options.remount });
  const busy = useRef(false);

  const once = (kind: 'focus' | 'blur') => () => {
    if (seen.current[kind] || busy.current) return;
    seen.current[kind] = true;
    busy.current = true;
    setTimeout(() => {
      setMount((now) => ({ key: now.key + 1, focus: kind === 'focus' }));
      // Taking the old element away and focusing the new one sends events of its own.
      setTimeout(() => {
        busy.current = false;
      }, 50);
    });
  };
  return { mount, handlers: { onFocus: once('focus'), onBlur: once('blur') } };
}
