import { useState } from 'react';
import { DraftBox } from '../shared/draft/DraftBox.tsx';
import { emptyDraft, textOf } from '../shared/draft/model.ts';
import { Portrait } from '../shared/Portrait.tsx';
import { county, type Person, resident } from '../shared/people.ts';
import { recordPosted } from '../shared/registry.ts';
import { TextareaBox } from '../shared/TextareaBox.tsx';
import { labels } from './labels.ts';

/** Direct messages, with the Draft.js box of old and the textarea that newer conversations have. */
export function Messages() {
  const [old, setOld] = useState(emptyDraft);
  const [fresh, setFresh] = useState('');
  const send = (text: string) => recordPosted('x', 'message', text);
  return (
    <>
      <h1 className="heading">{labels.messages}</h1>
      <Conversation person={resident} says="Thank you for the quick answer!">
        <DraftBox
          testId="dmComposerTextInput"
          state={old}
          onState={setOld}
          surface="message"
          label={labels.startMessage}
          placeholder={labels.startMessage}
          onSubmit={() => {
            send(textOf(old));
            setOld(emptyDraft());
          }}
        />
      </Conversation>
      <Conversation person={county} says="Shall we post about the vaccines together?">
        <TextareaBox
          data-testid="dm-composer-textarea"
          surface="message"
          rows={1}
          aria-label={labels.startMessage}
          placeholder={labels.startMessage}
          value={fresh}
          onText={setFresh}
          onEnter={() => {
            send(fresh);
            setFresh('');
          }}
        />
      </Conversation>
    </>
  );
}

function Conversation({
  person,
  says,
  children,
}: {
  person: Person;
  says: string;
  children: React.ReactNode;
}) {
  return (
    <section className="conversation" aria-label={person.name}>
      <div className="row">
        <Portrait person={person} />
        <b>{person.name}</b>
      </div>
      <p className="bubble">{says}</p>
      <div className="message-box">{children}</div>
    </section>
  );
}
