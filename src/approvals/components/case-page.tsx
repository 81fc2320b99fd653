import { LEVEL_WORDS } from '../../core/finding.ts';
import { Difference } from '../../kit/difference.tsx';
import { LevelIcon } from '../../kit/icons.tsx';
import { momentWords } from '../../kit/span.ts';
import type { ApprovalView } from '../../protocol.ts';
import { similar } from '../order.ts';
import { choose, now, queue } from '../state.ts';
import { askedLine, decidersLine, titleOf, turnLine, VERDICT_WORDS } from '../words.ts';
import { Decision } from './decision.tsx';
import { Post } from './post.tsx';

/** One case with all that it takes to decide. */
export function CasePage({ view }: { view: ApprovalView }) {
  const turn = turnLine(view);
  return (
    <article class="case-page" aria-labelledby="case-title">
      <header>
        <h2 id="case-title" tabIndex={-1}>
          {titleOf(view)}
        </h2>
        <p class="asked">{askedLine(view, now.value)}</p>
        {turn && <p class="turn">{turn}</p>}
      </header>
      {view.note && (
        <section class="said-by-author" aria-label="Note of the author">
          <h3>What the author writes</h3>
          <p>{view.note}</p>
        </section>
      )}
      <Correction view={view} />
      <Post view={view} />
      <Findings view={view} />
      <Answered view={view} />
      <Decision view={view} />
      <Similar view={view} />
      <p class="context">
        Checked under policy version {view.policyVersion}
        {queue.value && view.policyVersion !== queue.value.policyVersion
          ? `; this desk has version ${queue.value.policyVersion}.`
          : '.'}{' '}
        {decidersLine(view)}
      </p>
    </article>
  );
}

function Correction({ view: { correction } }: { view: ApprovalView }) {
  if (!correction) return null;
  return (
    <section class="said-by-author">
      <h3>This corrects a post</h3>
      <p>What was wrong: {correction.wrong}</p>
      {correction.original && <blockquote class="quote">{correction.original}</blockquote>}
      {correction.link && <p>The post: {correction.link}</p>}
      {correction.elsewhere && <p>Also posted: {correction.elsewhere}</p>}
    </section>
  );
}

function Findings({ view: { findings, text } }: { view: ApprovalView }) {
  if (findings.length === 0) {
    return <p class="no-findings">Nothing was found in it. The author wanted your word all the same.</p>;
  }
  return (
    <section aria-labelledby="findings">
      <h3 id="findings">Why it came to you</h3>
      <ul class="findings">
        {findings.map((finding) => (
          <li key={`${finding.clause} ${finding.from}`} class={`finding ${finding.level}`}>
            <p class="level">
              <LevelIcon level={finding.level} />
              {LEVEL_WORDS[finding.level]}
            </p>
            <p class="finding-message">
              <strong>{finding.title}.</strong> {finding.message}
            </p>
            {finding.from < finding.to && (
              <blockquote class="quote">{text.slice(finding.from, finding.to)}</blockquote>
            )}
            <p class="why">
              {finding.why} <span class="clause">Clause {finding.clause}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answered({ view: { answer, stage, text } }: { view: ApprovalView }) {
  if (stage === 'withdrawn') return <p class="turn">The author has taken this back.</p>;
  if (!answer) return null;
  const { verdict, name, decided, reason, expires } = answer;
  return (
    <section class="answered" aria-label="The decision">
      <h3>
        {VERDICT_WORDS[verdict]} by {name}, {momentWords(decided, now.value)}
      </h3>
      {reason && <p>{reason}</p>}
      {verdict === 'changes' && <Difference before={text} after={answer.text} />}
      {expires !== null && answer.frees && stage !== 'posted' && (
        <p>
          {stage === 'expired' ? 'It has run out.' : `It holds until ${momentWords(expires, now.value)}.`}
        </p>
      )}
      {stage === 'posted' && <p>The author has posted it.</p>}
    </section>
  );
}

function Similar({ view }: { view: ApprovalView }) {
  const others = similar(view, queue.value?.cases ?? []);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="similar">
      <h3 id="similar">Decided before on much the same</h3>
      <ul class="similar">
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" class="entry" onClick={() => choose(other.id)}>
              <span class="entry-top">
                <strong>{other.answer && VERDICT_WORDS[other.answer.verdict]}</strong>
                <span>{momentWords(other.answer?.decided ?? other.sent, now.value)}</span>
              </span>
              <span class="entry-text">{other.text}</span>
              {other.answer?.reason && <span class="entry-reason">{other.answer.reason}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
