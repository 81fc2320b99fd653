import { type KeyboardEvent, type TextareaHTMLAttributes, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { registerEditor } from './registry.ts';
import { useRemount } from './remount.ts';
import { shownSelection } from './shown.ts';

type Props = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  surface: string;
  value: string;
  onText: (text: string) => void;
  /** Called on Enter without Shift, if given; Enter is then no new line. */
  onEnter?: () => void;
};

/** A textarea whose value the page owns, as a React site does it: what is not reported by an event is lost. */
export function TextareaBox({ surface, value, onText, onEnter, ...rest }: Props) {
  const { mount, handlers } = useRemount();
  const element = useRef<HTMLTextAreaElement>(null);
  const model = useRef(value);
  const report = useRef(onText);
  model.current = value;
  report.current = onText;

  useEffect(() => {
    const area = element.current;
    if (!area) return;
    if (mount.focus) area.focus();
    return registerEditor({
      element: area,
      kind: 'textarea',
      surface,
      text: () => model.current,
      selection: () => shownSelection(area),
      setText: (text) => flushSync(() => report.current(text)),
    });
  }, [mount, surface]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!onEnter || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <textarea
      {...rest}
      {...handlers}
      key={mount.key}
      ref={element}
      value={value}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
