import { type HTMLAttributes, type ReactNode, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useFocusTrap } from './focus-trap.ts';

type Props = HTMLAttributes<HTMLDivElement> & { onLeave: () => void; children: ReactNode };

/** A modal dialog in a layer of its own: Escape leaves it, focus cannot. */
export function Dialog({ onLeave, children, ...rest }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useFocusTrap(box, onLeave);
  return createPortal(
    <div className="layer">
      <div role="dialog" aria-modal="true" tabIndex={-1} ref={box} {...rest}>
        {children}
      </div>
    </div>,
    document.body,
  );
}
