import { useRef } from 'react';
import type { PostedText } from './api.ts';
import { type BoxHandle, LexicalBox } from './lexical/LexicalBox.tsx';
import { recordPosted } from './registry.ts';

interface Props {
  network: PostedText['network'];
  label: string;
  placeholder: string;
}

/** The box of a private message on Meta's sites. */
export function MessageBox({ network, label, placeholder }: Props) {
  const box = useRef<BoxHandle>(null);
  const text = useRef('');
  const send = () => {
    if (text.current.trim() === '') return;
    recordPosted(network, 'message', text.current);
    box.current?.clear();
  };
  return (
    <div className="message-box">
      <LexicalBox
        handle={box}
        surface="message"
        placeholder={placeholder}
        aria-label={label}
        onText={(next) => {
          text.current = next;
        }}
        onEnter={send}
      />
    </div>
  );
}
