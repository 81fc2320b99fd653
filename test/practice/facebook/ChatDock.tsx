import { useState } from 'react';
import { DivButton } from '../shared/DivButton.tsx';
import { MessageBox } from '../shared/MessageBox.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { resident } from '../shared/people.ts';
import { labels } from './labels.ts';

/** A chat docked at the bottom of the page: private, although it looks like any other box. */
export function ChatDock() {
  const [open, setOpen] = useState(false);
  return (
    <div className="dock">
      {open && (
        <div role="dialog" aria-label={labels.messageWith(resident.name)} className="chat">
          <div className="author">
            <Portrait person={resident} small />
            <b>{resident.name}</b>
          </div>
          <p className="bubble">Thank you for the quick answer!</p>
          <MessageBox network="facebook" label={labels.message} placeholder="Aa" />
        </div>
      )}
      <aside aria-label={labels.chats}>
        <DivButton aria-expanded={open} className="soft" onPress={() => setOpen(!open)}>
          {labels.chats}
        </DivButton>
      </aside>
    </div>
  );
}
