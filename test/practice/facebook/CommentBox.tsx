import { useRef, useState } from 'react';
import { DivButton } from '../shared/DivButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import { type BoxHandle, LexicalBox } from '../shared/lexical/LexicalBox.tsx';
import { options } from '../shared/options.ts';
import { Portrait } from '../shared/Portrait.tsx';
import { writer } from '../shared/people.ts';
import { recordPosted } from '../shared/registry.ts';
import { labels } from './labels.ts';

/** The box below a post: Enter sends, Shift and Enter make a new line, the button comes with the first letter. */
export function CommentBox({ surface, onSend }: { surface: string; onSend: (text: string) => void }) {
  const [text, setText] = useState('');
  const box = useRef<BoxHandle>(null);
  const current = useRef('');
  const take = (next: string) => {
    current.current = next;
    setText(next);
  };
  const send = () => {
    const sent = current.current;
    if (sent.trim() === '') return;
    recordPosted('facebook', surface, sent);
    box.current?.clear();
    onSend(sent);
  };
  const parts = (
    <>
      <LexicalBox
        handle={box}
        surface={surface}
        placeholder={labels.commentAs(writer.name)}
        aria-label={labels.commentAs(writer.name)}
        onText={take}
        onEnter={send}
      />
      {text.trim() !== '' && (
        <DivButton aria-label={labels.comment} className="send" onPress={send}>
          <Icon name="send" />
        </DivButton>
      )}
    </>
  );
  return (
    <div className="comment">
      <Portrait person={writer} small />
      {options.bareComment ? (
        <div className="comment-form">{parts}</div>
      ) : (
        <form role="presentation" className="comment-form" onSubmit={(event) => event.preventDefault()}>
          {parts}
        </form>
      )}
    </div>
  );
}
