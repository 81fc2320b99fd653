import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Finding, LEVEL_WORDS, mayIgnore } from '../../core/finding.ts';
import { ChevronIcon, LevelIcon } from '../../kit/icons.tsx';
import type { DraftView } from '../../protocol.ts';
import { ignore, show } from '../actions.ts';
import { excerpt } from '../derive.ts';
import { keepFocusNear } from '../focus.ts';
import { Fixes } from './fixes.tsx';

interface Props {
  id: string;
  finding: Finding;
  draft: DraftView;
  pointed: boolean;
}

/** One finding: what, where, what to do about it, and why. */
export function Card({ id, finding, draft, pointed }: Props) {
  const self = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const card = self.current;
    return () => card && keepFocusNear(card);
  }, []);

  const open = useSignal(false);
  const quote = finding.about === 'words' ? draft.text.slice(finding.from, finding.to) : '';
  const [first] = finding.fixes;
  const quoted = quote && (first?.from !== finding.from || first.to !== finding.to);
  const title = `${id}-title`;
  return (
    <article
      ref={self}
      id={id}
      class={`card ${finding.level}${pointed ? ' pointed' : ''}`}
      tabIndex={-1}
      aria-labelledby={title}
      aria-current={pointed}
    >
      <p class="level">
        <LevelIcon level={finding.level} />
        {LEVEL_WORDS[finding.level]}
      </p>
      <h3 id={title}>{finding.title}</h3>
      <p class="message">{finding.message}</p>
      {quoted && (
        <blockquote class="quote" dir="auto">
          {excerpt(quote, 180)}
        </blockquote>
      )}
      <Fixes draft={draft} fixes={finding.fixes} describedBy={title} />
      <div class="acts">
        {quote && (
          <button
            type="button"
            class="button quiet"
            aria-describedby={title}
            onClick={() => show(draft, finding)}
          >
            Show
          </button>
        )}
        {mayIgnore(finding) && (
          <button
            type="button"
            class="button quiet"
            aria-describedby={title}
            onClick={() => ignore(draft, finding)}
          >
            Ignore here
          </button>
        )}
        <button
          type="button"
          class="button quiet more"
          aria-describedby={title}
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          Why?
          <ChevronIcon />
        </button>
      </div>
      <div class="why" hidden={!open.value}>
        <p>{finding.why}</p>
        <p class="clause">Clause {finding.clause} of the policy</p>
      </div>
    </article>
  );
}
