import { type ChangeEvent, useRef } from 'react';
import { Icon } from '../shared/Icon.tsx';
import { options } from '../shared/options.ts';
import { Counter } from './Counter.tsx';
import { labels } from './labels.ts';

interface Props {
  text: string;
  modal: boolean;
  thread: boolean;
  reply: boolean;
  ready: boolean;
  dated: boolean;
  onSchedule: () => void;
  onPicture: (url: string, type: string) => void;
  onAdd: () => void;
  onSubmit: () => void;
}

/** Media, counter, thread and submit; the submit button is off by `aria-disabled`, which follows the model. */
export function ToolBar(props: Props) {
  const { text, modal, thread, reply, ready, dated, onPicture, onAdd, onSubmit, onSchedule } = props;
  const file = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const picked = target.files?.[0];
    if (picked) onPicture(URL.createObjectURL(picked), picked.type);
    // The real site empties the input once it has the file.
    target.value = '';
  };
  const usual = thread ? labels.postAll : reply ? labels.reply : labels.post;
  const name = dated ? labels.scheduled : usual;
  const known = modal ? 'tweetButton' : 'tweetButtonInline';
  return (
    <div data-testid="toolBar" className="tool-bar">
      <input
        ref={file}
        data-testid="fileInput"
        className="unseen"
        type="file"
        accept="image/*,video/*"
        tabIndex={-1}
        aria-label={labels.addPicture}
        onChange={take}
      />
      <button
        type="button"
        className="bare"
        aria-label={labels.addPicture}
        onClick={() => file.current?.click()}
      >
        <Icon name="picture" />
      </button>
      <button type="button" className="bare" aria-label={labels.emoji} aria-disabled="true">
        <Icon name="smile" />
      </button>
      <button
        type="button"
        className="bare"
        data-testid="scheduleOption"
        aria-label={labels.schedule}
        aria-disabled={thread || undefined}
        onClick={() => !thread && onSchedule()}
      >
        <Icon name="clock" />
      </button>
      <span className="gap" />
      {text && <Counter text={text} />}
      {text && (
        <button
          type="button"
          className="bare"
          data-testid="addButton"
          aria-label={labels.addAnother}
          onClick={onAdd}
        >
          <Icon name="plus" />
        </button>
      )}
      <button
        type="button"
        className="solid"
        data-testid={options.changed || options.changedButton ? 'sendPost' : known}
        aria-disabled={ready ? undefined : true}
        tabIndex={ready ? 0 : -1}
        onClick={onSubmit}
      >
        {name}
      </button>
    </div>
  );
}
