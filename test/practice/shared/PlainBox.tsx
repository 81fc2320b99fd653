import { useEffect, useRef } from 'react';
import { registerEditor } from './registry.ts';
import { shownSelection, shownText } from './shown.ts';

interface Props {
  surface: string;
  label: string;
  onText: (text: string) => void;
}

/** A contenteditable without a library. The page knows of its text only what `input` events told it. */
export function PlainBox({ surface, label, onText }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const model = useRef('');
  const report = useRef((_: HTMLElement) => {});
  report.current = (box) => {
    model.current = shownText(box);
    onText(model.current);
  };

  useEffect(() => {
    const box = element.current;
    if (!box) return;
    return registerEditor({
      element: box,
      kind: 'plain',
      surface,
      text: () => model.current,
      selection: () => shownSelection(box),
      setText(text) {
        box.replaceChildren(
          ...text.split('\n').map((line) => {
            const block = document.createElement('div');
            block.append(line || document.createElement('br'));
            return block;
          }),
        );
        report.current(box);
      },
    });
  }, [surface]);

  return (
    <div
      ref={element}
      className="plain-text notranslate"
      contentEditable
      suppressContentEditableWarning
      role="combobox"
      aria-label={label}
      aria-expanded="false"
      spellCheck
      tabIndex={0}
      onInput={({ currentTarget }) => report.current(currentTarget)}
    />
  );
}
