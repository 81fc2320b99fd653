import { mergeRegister } from '@lexical/utils';
import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { type HTMLAttributes, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { registerEditor } from '../registry.ts';
import { useRemount } from '../remount.ts';
import { createBox } from './create.ts';
import { insertMention, selectionOf, setText, textOf } from './model.ts';

/** What the page around a box may do with it. */
export interface BoxHandle {
  clear(): void;
}

type Props = Omit<HTMLAttributes<HTMLDivElement>, 'onChange'> & {
  surface: string;
  placeholder: string;
  autoFocus?: boolean;
  handle?: Ref<BoxHandle>;
  onText: (text: string) => void;
  /** Called on Enter without Shift, if given; Enter is then no new line. */
  onEnter?: () => void;
};

/** A compose box on the real Lexical, with the placeholder as a sibling as Meta has it. */
export function LexicalBox({ surface, placeholder, autoFocus, handle, onText, onEnter, ...rest }: Props) {
  const { mount, handlers } = useRemount(autoFocus);
  const element = useRef<HTMLDivElement>(null);
  const saved = useRef<string>(undefined);
  const clear = useRef(() => {});
  const [empty, setEmpty] = useState(true);
  const calls = useRef({ onText, onEnter });
  calls.current = { onText, onEnter };
  useImperativeHandle(handle, () => ({ clear: () => clear.current() }), []);

  useLayoutEffect(() => {
    const root = element.current;
    if (!root) return;
    const { editor, history, dispose } = createBox(root, saved.current);
    clear.current = () => setText(editor, '');
    if (mount.focus) editor.focus();
    const unregister = mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        const text = textOf(editorState);
        setEmpty(text === '');
        calls.current.onText(text);
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!calls.current.onEnter || !event || event.shiftKey) return false;
          event.preventDefault();
          calls.current.onEnter();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      registerEditor({
        element: root,
        kind: 'lexical',
        surface,
        text: () => textOf(editor.getEditorState()),
        selection: () => selectionOf(editor.getEditorState()),
        setText: (text) => setText(editor, text),
        undoDepth: () => history.undoStack.length,
        insertMention: (name) => insertMention(editor, name),
      }),
    );
    return () => {
      saved.current = JSON.stringify(editor.getEditorState());
      unregister();
      dispose();
    };
  }, [mount, surface]);

  return (
    <div className="lexical" {...handlers}>
      {/* biome-ignore lint/a11y/useSemanticElements: a rich text editor cannot be a textarea */}
      <div
        {...rest}
        key={mount.key}
        ref={element}
        className="lexical-text notranslate"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        spellCheck
        tabIndex={0}
        aria-placeholder={placeholder}
      />
      {empty && (
        <div aria-hidden="true" className="lexical-placeholder">
          {placeholder}
        </div>
      )}
    </div>
  );
}
