import { useState } from 'preact/hooks';
import { LEVEL_WORDS, LEVELS } from '../../core/finding.ts';
import { type ClauseSum, type DryRunSum, warningsOf } from '../../core/policy/dry-run.ts';
import { writtenClauses } from '../../core/policy/layers.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { LevelIcon } from '../../kit/icons.tsx';
import { Marked } from '../marked.tsx';
import { readyNow, readyPolicy } from '../state/problems.ts';
import { hrefOf } from '../state/route.ts';
import { base } from '../state/sketch.ts';
import { PatternVerdicts } from './pattern-verdicts.tsx';
import type { Posts } from './posts.ts';
import { cancelRun, run, startRun } from './run.ts';

/** What the draft would have done to past posts, beside what the policy in force does. */
export function DryRunPage() {
  const policy = readyPolicy.value;
  const from = base.value;
  const state = run.value;
  const start = () => {
    const current = readyNow();
    if (current && from) void startRun(current, from.policy);
  };
  return (
    <section class="part" aria-label="Dry run">
      <h2>Dry run</h2>
      <p class="part-intro">
        The draft is run over past posts: those of this desk, and those that were brought in on the Records
        page. Nothing leaves this device.
      </p>
      {!policy && <p class="alert">Please mend what is marked first.</p>}
      <p>
        <button
          type="button"
          class="button main"
          aria-disabled={!policy || state.at === 'running'}
          onClick={start}
        >
          {state.at === 'done' ? 'Run again' : 'Run'}
        </button>{' '}
        {state.at === 'running' && (
          <button type="button" class="button other" onClick={cancelRun}>
            Cancel
          </button>
        )}
      </p>
      {state.at === 'running' && (
        <p>
          <label for="run-progress">
            {state.posts === 0 ? 'Getting ready …' : `${state.done} of ${state.posts} posts`}
          </label>
          <br />
          <progress id="run-progress" max={Math.max(1, state.posts)} value={state.done} />
        </p>
      )}
      {state.at === 'problem' && (
        <p class="alert" role="alert">
          {state.problem}
        </p>
      )}
      {state.at === 'done' && <Result {...state} isOld={state.policy !== policy} />}
      {policy && <PatternVerdicts policy={policy} />}
    </section>
  );
}

interface ResultProps {
  readonly sum: DryRunSum;
  readonly took: number;
  readonly posts: Posts;
  readonly policy: Policy;
  readonly isOld: boolean;
}

function Result({ sum, took, posts, policy, isOld }: ResultProps) {
  const topics = topicsIn(policy);
  const titles = new Map([...writtenClauses(policy).map(({ id, title }) => [id, title] as const), ...topics]);
  const warnings = warningsOf(policy, sum);
  const never = warnings.filter(({ kind }) => kind === 'never');
  const always = warnings.filter(({ kind }) => kind === 'nearly-always');
  const link = (id: string) => (
    <a key={id} href={topics.has(id) ? hrefOf('topics') : hrefOf('clauses', id)}>
      {id}
    </a>
  );
  return (
    <>
      {isOld && <p class="notice">The draft has changed since. Run again to see what it does now.</p>}
      <p role="status" class="run-sum">
        {sum.posts} {posts.from === 'samples' ? 'sample posts' : 'past posts'} in {(took / 1000).toFixed(1)}{' '}
        seconds.
        {posts.from === 'samples' &&
          ' Bring in posts of your own on the Records page to see what your policy does to them.'}
      </p>
      <table class="run-table">
        <caption class="vh">Posts by the strictest level that they meet</caption>
        <thead>
          <tr>
            <th scope="col">Posts that</th>
            <th scope="col">With the draft</th>
            <th scope="col">In force</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">pass without a word</th>
            <td>{sum.byLevel.none}</td>
            <td>{sum.before.none}</td>
          </tr>
          {LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">
                <LevelIcon level={level} /> {LEVEL_WORDS[level]}
              </th>
              <td>{sum.byLevel[level]}</td>
              <td>{sum.before[level]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {always.length > 0 && (
        <p class="alert">
          Nearly always fires, so nobody will listen to it: {joined(always.map(({ clause }) => link(clause)))}
        </p>
      )}
      {never.length > 0 && (
        <details class="more">
          <summary>
            {never.length} {never.length === 1 ? 'clause' : 'clauses'} fired for none of them
          </summary>
          <p>{joined(never.map(({ clause }) => link(clause)))}</p>
        </details>
      )}
      <h3>Clause by clause</h3>
      {sum.clauses.length === 0 && <p class="entries-empty">No clause would have flagged anything.</p>}
      {sum.clauses.map((one) => (
        <ClauseResult
          key={one.clause}
          sum={one}
          all={sum.posts}
          posts={posts}
          title={titles.get(one.clause) ?? ''}
        />
      ))}
    </>
  );
}

const SHOWN = 10;

function ClauseResult({
  sum,
  all,
  posts,
  title,
}: {
  sum: ClauseSum;
  all: number;
  posts: Posts;
  title: string;
}) {
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(SHOWN);
  const parts = LEVELS.filter((level) => sum.byLevel[level] > 0).map(
    (level) => `${sum.byLevel[level]} at “${LEVEL_WORDS[level]}”`,
  );
  const more = sum.posts - sum.before;
  return (
    <details class="entry" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="entry-title">
          {sum.clause} {title}
        </span>
        <span class="field-help">
          would have flagged {sum.posts} of {all}
          {parts.length > 0 && `: ${parts.join(', ')}`}
        </span>
        {more !== 0 && (
          <span class="badge">{more > 0 ? `${more} more than now` : `${-more} fewer than now`}</span>
        )}
      </summary>
      {open && (
        <ul class="run-posts">
          {sum.hits.slice(0, most).map(({ post, ranges }) => (
            <li key={post}>
              <Marked text={posts.posts[post]?.text ?? ''} ranges={ranges} />
            </li>
          ))}
          {sum.hits.length > most && (
            <li>
              <button type="button" class="button quiet" onClick={() => setMost(most + 5 * SHOWN)}>
                Show more
              </button>
            </li>
          )}
        </ul>
      )}
    </details>
  );
}

/** The names of topics, by their numbers. */
function topicsIn({ topics, layers }: Policy): Map<string, string> {
  const all = [...topics, ...layers.flatMap((layer) => layer.topics)];
  return new Map(all.map(({ id, name }) => [id, name]));
}

function joined<T>(list: readonly T[]): (T | string)[] {
  return list.flatMap((one, i) => (i === 0 ? [one] : [', ', one]));
}
