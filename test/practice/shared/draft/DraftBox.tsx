import { Editor, type EditorState, getDefaultKeyBinding, KeyBindingUtil, RichUtils } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { registerEditor } from '../registry.ts';
import { useRemount } from '../remount.ts';
import { selectionOf, textOf, withText } from './model.ts';

interface Props {
  state: EditorState;
  onState: (state: EditorState) => void;
  surface: string;
  label: string;
  placeholder: string;
  testId?: string;
  role?: 'textbox' | 'combobox';
  autoFocus?: boolean;
  /** Called on Ctrl or Cmd with Enter. */
  onSubmit?: () => void;
}

/** A compose box on the real Draft.js; the page holds the state, so a new mount keeps the text. */
export function DraftBox(props: Props) {
  const { mount, handlers } = useRemount(props.autoFocus);
  const editor = useRef<Editor>(null);
  // Draft.js reports changes faster than React renders them; tests read the newest state.
  const model = useRef(props.state);
  model.current = props.state;
  const report = useRef(props.onState);
  report.current = (state) => {
    model.current = state;
    props.onState(state);
  };

  useEffect(() => {
    const element = editor.current?.editor;
    if (!element) return;
    if (mount.focus) editor.current?.focus();
    return registerEditor({
      element,
      kind: 'draft-js',
      surface: props.surface,
      text: () => textOf(model.current),
      selection: () => selectionOf(model.current),
      setText: (text) => report.current(withText(model.current, text)),
      undoDepth: () => model.current.getUndoStack().size,
    });
  }, [mount, props.surface]);

  const bindKey = (event: KeyboardEvent) =>
    props.onSubmit && event.key === 'Enter' && (KeyBindingUtil.hasCommandModifier(event) || event.ctrlKey)
      ? 'submit'
      : getDefaultKeyBinding(event);
  const onCommand = (command: string) => {
    if (command === 'submit') props.onSubmit?.();
    else if (command === 'bold') report.current(RichUtils.toggleInlineStyle(model.current, 'BOLD'));
    else return 'not-handled' as const;
    return 'handled' as const;
  };
  return (
    <div {...handlers}>
      <Editor
        key={mount.key}
        ref={editor}
        editorState={props.state}
        onChange={(state) => report.current(state)}
        placeholder={props.placeholder}
        ariaLabel={props.label}
        // A combobox must not carry it.
        ariaMultiline={props.role !== 'combobox'}
        role={props.role ?? 'textbox'}
        spellCheck
        stripPastedStyles
        keyBindingFn={bindKey}
        handleKeyCommand={onCommand}
        {...(props.testId ? { webDriverTestID: props.testId } : {})}
      />
    </div>
  );
}
