import type { EditorState } from 'draft-js';
import { Fragment, useState } from 'react';
import { emptyDraft, textOf } from '../shared/draft/model.ts';
import { options } from '../shared/options.ts';
import { Attachments } from './Attachments.tsx';
import type { Intent, Picture, Sent } from './intent.ts';
import { labels } from './labels.ts';
import { QuotedCard } from './QuotedCard.tsx';
import { Row } from './Row.tsx';
import { ScheduleModal } from './ScheduleModal.tsx';
import { ToolBar } from './ToolBar.tsx';
import { fits } from './weight.ts';

/** The real site takes more than a second and a half to mount the next editor of a thread. */
const threadDelay = options.delay ?? 1600;

interface Props {
  intent: Intent;
  modal?: boolean;
  /** The picture, where the owner keeps it; an inline composer keeps its own. */
  picture?: Picture | undefined;
  onPicture?: (picture: Picture | undefined) => void;
  onSend: (parts: readonly Sent[]) => void;
}

/** A composer with one or, as a thread, several editors, its pictures and one submit button. */
export function Composer({ intent, modal = false, onSend, ...owned }: Props) {
  const [drafts, setDrafts] = useState([{ id: 0, state: emptyDraft() }]);
  const [own, setOwn] = useState<Picture>();
  const [schedule, setSchedule] = useState<'now' | 'choosing' | 'dated'>('now');
  const picture = owned.onPicture ? owned.picture : own;
  const setPicture = owned.onPicture ?? setOwn;

  const texts = drafts.map(({ state }) => textOf(state));
  const ready = texts.every((text, place) => fits(text, place === 0 && picture !== undefined));
  const change = (id: number, state: EditorState) =>
    setDrafts((now) => now.map((draft) => (draft.id === id ? { id, state } : draft)));
  const addNext = () =>
    setTimeout(() => {
      setDrafts((now) => [...now, { id: (now.at(-1)?.id ?? 0) + 1, state: emptyDraft() }]);
    }, threadDelay);
  const submit = () => {
    if (!ready) return;
    setDrafts((now) => [{ id: (now.at(-1)?.id ?? 0) + 1, state: emptyDraft() }]);
    setPicture(undefined);
    setSchedule('now');
    onSend(texts.map((text, place) => ({ text, picture: place === 0 ? picture : undefined })));
  };
  return (
    <div className="composer">
      {schedule === 'dated' && (
        <div data-testid="scheduledTweetIndicator" className="quiet">
          {labels.willSend}
        </div>
      )}
      <div>
        {drafts.map(({ id, state }, place) => (
          <Fragment key={id}>
            <Row
              index={options.sameThreadIndex ? 0 : place}
              state={state}
              intent={intent}
              first={place === 0}
              autoFocus={modal || place > 0}
              onState={(next) => change(id, next)}
              onSubmit={submit}
            />
            {place === 0 && picture && (
              <Attachments picture={picture} modal={modal} onRemove={() => setPicture(undefined)} />
            )}
          </Fragment>
        ))}
      </div>
      {intent.kind === 'quote' && <QuotedCard post={intent.post} />}
      <ToolBar
        text={texts.at(-1) ?? ''}
        modal={modal}
        thread={drafts.length > 1}
        reply={intent.kind === 'reply'}
        ready={ready}
        dated={schedule === 'dated'}
        onSchedule={() => setSchedule('choosing')}
        onPicture={(url, type) => setPicture({ url, alt: '', type })}
        onAdd={addNext}
        onSubmit={submit}
      />
      {schedule === 'choosing' && (
        <ScheduleModal onLeave={() => setSchedule('now')} onConfirm={() => setSchedule('dated')} />
      )}
    </div>
  );
}
