import { MessageBox } from '../shared/MessageBox.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { resident } from '../shared/people.ts';
import { labels } from './labels.ts';

/** A conversation in a small window beside the feed: private, on a page that is not. */
export function Conversation() {
  return (
    <div role="dialog" aria-label={resident.name} className="conversation">
      <div className="author">
        <Portrait person={resident} small />
        <b>{resident.handle}</b>
      </div>
      <p className="bubble">Thank you for the quick answer!</p>
      <MessageBox network="instagram" label={labels.message} placeholder={labels.messageHint} />
    </div>
  );
}
