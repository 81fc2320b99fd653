import { MessageBox } from '../shared/MessageBox.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { county } from '../shared/people.ts';
import { labels } from './labels.ts';

/** The page of direct messages. */
export function Messages() {
  return (
    <div className="card chat">
      <h1>{labels.messages}</h1>
      <div className="author">
        <Portrait person={county} />
        <b>{county.name}</b>
      </div>
      <p className="bubble">Shall we post about the vaccines together?</p>
      <MessageBox network="facebook" label={labels.message} placeholder="Aa" />
    </div>
  );
}
