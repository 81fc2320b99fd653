import { type FormEvent, useState } from 'react';
import { DivButton } from '../shared/DivButton.tsx';
import { options } from '../shared/options.ts';
import { recordPosted } from '../shared/registry.ts';
import { TextareaBox } from '../shared/TextareaBox.tsx';
import { labels } from './labels.ts';

/** The comment box: a real textarea in a form; Enter and the Post button send. */
export function CommentForm({ onSend }: { onSend: (text: string) => void }) {
  const [text, setText] = useState('');
  const send = () => {
    if (text.trim() === '') return;
    recordPosted('instagram', 'comment', text);
    setText('');
    onSend(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form {...(options.changed ? {} : { method: 'POST' })} className="comment-form" onSubmit={submit}>
      <TextareaBox
        surface="comment"
        aria-label={labels.addComment}
        placeholder={labels.addComment}
        autoComplete="off"
        autoCorrect="off"
        rows={1}
        value={text}
        onText={setText}
        onEnter={send}
      />
      <DivButton off={text.trim() === ''} className="send" onPress={send}>
        {labels.post}
      </DivButton>
    </form>
  );
}
