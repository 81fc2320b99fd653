import type { EditorState } from 'draft-js';
import { DraftBox } from '../shared/draft/DraftBox.tsx';
import { options } from '../shared/options.ts';
import { Portrait } from '../shared/Portrait.tsx';
import { writer } from '../shared/people.ts';
import type { Intent } from './intent.ts';
import { labels } from './labels.ts';

interface Props {
  index: number;
  state: EditorState;
  intent: Intent;
  first: boolean;
  autoFocus: boolean;
  onState: (state: EditorState) => void;
  onSubmit: () => void;
}

/** The text row of one post: the account's picture and the editor in its containers. */
export function Row({ index, state, intent, first, autoFocus, onState, onSubmit }: Props) {
  const testId = `${options.changed ? 'postText' : 'tweetTextarea'}_${index}`;
  const hints = { post: labels.happening, reply: labels.postReply, quote: labels.addComment };
  return (
    <div className="text-row">
      <div data-testid={`UserAvatar-Container-${writer.handle}`}>
        <Portrait person={writer} />
      </div>
      <div className="text-column" data-testid={`${testId}_label`}>
        <div data-testid={`${testId}RichTextInputContainer`}>
          <DraftBox
            testId={testId}
            state={state}
            surface={intent.kind}
            label={labels.postText}
            placeholder={first ? hints[intent.kind] : labels.addAnother}
            autoFocus={autoFocus}
            onState={onState}
            onSubmit={onSubmit}
          />
        </div>
      </div>
    </div>
  );
}
