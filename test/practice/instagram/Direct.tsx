import { MessageBox } from '../shared/MessageBox.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { resident } from '../shared/people.ts';
import { labels } from './labels.ts';

/** The page of direct messages. */
export function Direct() {
  return (
    <div className="direct">
      <h1>{labels.messages}</h1>
      <div className="author">
        <Portrait person={resident} />
        <b>{resident.handle}</b>
      </div>
      <p className="bubble">Thank you for the quick answer!</p>
      <MessageBox network="instagram" label={labels.message} placeholder={labels.messageHint} />
    </div>
  );
}
