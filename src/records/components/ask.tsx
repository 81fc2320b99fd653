import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** What the button does, such as "Delete 12 posts". */
  readonly act: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Asks before something that cannot be undone. Going back is the first button. */
export function Ask({ title, act, onAct, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="ask" aria-labelledby="ask-title" onClose={onClose}>
      <h2 id="ask-title">{title}</h2>
      {children}
      <div class="row">
        <button type="button" class="button main" onClick={() => dialog.current?.close()}>
          Keep everything
        </button>
        <button
          type="button"
          class="button other danger"
          onClick={() => {
            onAct();
            dialog.current?.close();
          }}
        >
          {act}
        </button>
      </div>
    </dialog>
  );
}
