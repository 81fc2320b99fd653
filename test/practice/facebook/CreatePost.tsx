import { type FormEvent, useEffect, useState } from 'react';
import { Dialog } from '../shared/Dialog.tsx';
import { DivButton } from '../shared/DivButton.tsx';
import { LexicalBox } from '../shared/lexical/LexicalBox.tsx';
import { options } from '../shared/options.ts';
import { Portrait } from '../shared/Portrait.tsx';
import { writer } from '../shared/people.ts';
import { AddToPost } from './AddToPost.tsx';
import { labels } from './labels.ts';

const editorDelay = options.delay ?? 200;

/**
 * The create-post dialog. As on the real site a nested dialog holds only the title, the editor comes late, and Next
 * leads to a second step that has the Post button while the editor stays mounted out of sight.
 */
export function CreatePost({ onLeave, onSend }: { onLeave: () => void; onSend: (text: string) => void }) {
  const [late, setLate] = useState(false);
  const [text, setText] = useState('');
  const [settings, setSettings] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), editorDelay);
    return () => clearTimeout(timer);
  }, []);

  const off = text.trim() === '';
  const twoSteps = !options.directPost;
  const forward = () => {
    if (off) return;
    if (twoSteps && !settings) setSettings(true);
    else onSend(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    forward();
  };
  const name = options.placeholderOnly ? {} : { 'aria-label': labels.mind };
  return (
    <Dialog aria-labelledby="author" className="create" onLeave={onLeave}>
      <div role="dialog" aria-label={settings ? labels.postSettings : labels.create} className="title">
        <h2>{settings ? labels.postSettings : labels.create}</h2>
      </div>
      <DivButton aria-label={labels.close} className="round close" onPress={onLeave}>
        ✕
      </DivButton>
      <form {...(options.changed ? {} : { method: 'POST' })} onSubmit={submit}>
        <div hidden={settings}>
          <div className="author">
            <Portrait person={writer} />
            <div>
              <strong id="author">{writer.name}</strong>
              <div className="quiet">{labels.public}</div>
            </div>
          </div>
          <div className="create-text">
            {late && (
              <LexicalBox surface="post" placeholder={labels.mind} autoFocus onText={setText} {...name} />
            )}
          </div>
          <AddToPost />
        </div>
        {settings && <div className="preview plain">{text}</div>}
        <div className="steps">
          {settings && (
            <DivButton aria-label={labels.back} className="soft" onPress={() => setSettings(false)}>
              {labels.back}
            </DivButton>
          )}
          {twoSteps && !settings ? (
            <DivButton key="next" aria-label={labels.next} off={off} className="solid" onPress={forward}>
              {labels.next}
            </DivButton>
          ) : (
            <DivButton key="post" aria-label={labels.post} off={off} className="solid" onPress={forward}>
              {labels.post}
            </DivButton>
          )}
        </div>
        <input type="submit" hidden />
      </form>
    </Dialog>
  );
}
