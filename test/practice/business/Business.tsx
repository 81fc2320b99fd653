import { useState } from 'react';
import { DivButton } from '../shared/DivButton.tsx';
import { DraftBox } from '../shared/draft/DraftBox.tsx';
import { emptyDraft, textOf } from '../shared/draft/model.ts';
import { MessageBox } from '../shared/MessageBox.tsx';
import { options } from '../shared/options.ts';
import { PlainBox } from '../shared/PlainBox.tsx';
import { writer } from '../shared/people.ts';
import { recordPosted } from '../shared/registry.ts';
import { usePath } from '../shared/route.ts';

const label = 'Write into the dialogue box to include text with your post.';

/** Meta Business Suite in outline: the composer, a Draft.js with the role combobox, and the inbox. */
export function Business() {
  const inbox = usePath().startsWith('/latest/inbox');
  return <main>{inbox ? <Inbox /> : <Composer />}</main>;
}

function Composer() {
  const [state, setState] = useState(emptyDraft);
  const [plainText, setPlainText] = useState('');
  const [dated, setDated] = useState(false);
  const [customized, setCustomized] = useState(false);
  const text = options.plainBox ? plainText : textOf(state);
  const publish = () => {
    recordPosted('business', 'post', text);
    setState(emptyDraft());
  };
  return (
    <div className="card sheet">
      <h1>Create post</h1>
      <div
        role="combobox"
        aria-label={`Post to ${writer.name}`}
        aria-expanded="false"
        aria-controls="pages"
        tabIndex={0}
        className="destination"
      >
        {writer.name}
      </div>
      <div id="pages" hidden />
      <div className="text _5rpu">
        <Switch label="Customize post for Facebook and Instagram" on={customized} onSwitch={setCustomized} />
        {options.plainBox ? (
          <PlainBox surface="post" label={label} onText={setPlainText} />
        ) : (
          <DraftBox
            role="combobox"
            state={state}
            onState={setState}
            surface="post"
            label={label}
            placeholder="Write your post"
          />
        )}
      </div>
      <Switch label="Set date and time" on={dated} onSwitch={setDated} />
      <div className="actions">
        <DivButton className="soft" onPress={() => setState(emptyDraft())}>
          Cancel
        </DivButton>
        <DivButton off={text.trim() === ''} className="solid" onPress={publish}>
          {dated ? 'Schedule' : 'Publish'}
        </DivButton>
      </div>
    </div>
  );
}

function Switch(props: { label: string; on: boolean; onSwitch: (on: boolean) => void }) {
  const { label, on, onSwitch } = props;
  return (
    <label>
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        checked={on}
        aria-checked={on}
        onChange={() => onSwitch(!on)}
      />{' '}
      {label}
    </label>
  );
}

function Inbox() {
  return (
    <div className="card sheet" data-surface="/bizweb_inbox">
      <h1>Inbox</h1>
      <p className="bubble">When does the footbridge open again?</p>
      <MessageBox network="business" label="Reply in Messenger" placeholder="Reply in Messenger" />
    </div>
  );
}
