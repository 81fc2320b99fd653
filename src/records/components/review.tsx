import { useState } from 'preact/hooks';
import { NETWORKS } from '../../core/draft.ts';
import type { Row } from '../../core/past/post.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import type { FromReader } from '../bring/messages.ts';
import { cancel, keep } from '../bring/session.ts';
import { policy } from '../policy.ts';
import { counted, day, listed, number } from '../words.ts';
import { Cancel } from './cancel.tsx';

/** What was found, before any of it is kept. */
export function Review({ found: { summary, problems } }: { found: Extract<FromReader, { type: 'read' }> }) {
  const [network, setNetwork] = useState<Row['network']>(null);
  const [account, setAccount] = useState('');
  const { posts, without } = summary;
  if (posts === 0)
    return (
      <div class="box stack">
        <div role="status">
          <h2>No posts were found</h2>
        </div>
        <Problems problems={problems} />
        <p>
          <button type="button" class="button main" onClick={cancel}>
            Choose other files
          </button>
        </p>
      </div>
    );
  return (
    <form
      class="box stack"
      onSubmit={(event) => {
        event.preventDefault();
        keep(network, account);
      }}
    >
      <div role="status">
        <h2>{counted(posts, 'post', 'posts')} found</h2>
      </div>
      <Facts summary={summary} />
      <Problems problems={problems} />
      <div class="fields">
        {without.network > 0 && (
          <label class="field">
            <span>{inAll(without.network, posts)} do not tell their network. It was</span>
            <select
              onChange={({ currentTarget: { value } }) =>
                setNetwork(NETWORKS.find((one) => one === value) ?? null)
              }
            >
              <option value="">not known</option>
              {NETWORKS.map((one) => (
                <option key={one} value={one}>
                  {NETWORK_NAMES[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        {without.account > 0 && (
          <label class="field">
            <span>{inAll(without.account, posts)} do not tell their account. It was</span>
            <input
              type="text"
              value={account}
              maxLength={200}
              list="accounts"
              placeholder="not known"
              onInput={({ currentTarget: { value } }) => setAccount(value)}
            />
            <datalist id="accounts">
              {[...new Set(policy.value.team.accounts.map(({ handle }) => handle))].map((handle) => (
                <option key={handle} value={handle} />
              ))}
            </datalist>
          </label>
        )}
      </div>
      <p>
        <button type="submit" class="button main">
          Keep {counted(posts, 'post', 'posts')} on this device
        </button>
      </p>
      <Cancel />
    </form>
  );
}

function inAll(some: number, all: number): string {
  return some === all ? 'These posts' : `${number(some)} of them`;
}

function Facts({
  summary: { networks, accounts, first, last, without },
}: Pick<Extract<FromReader, { type: 'read' }>, 'summary'>) {
  const zone = policy.value.organisation.timeZone;
  return (
    <ul class="facts">
      {networks.map(({ network, posts }) => (
        <li key={network}>
          {number(posts)} on {NETWORK_NAMES[network]}
        </li>
      ))}
      {accounts.length > 0 && <li>By {listed(accounts.slice(0, 6))}</li>}
      {first !== null && last !== null && (
        <li>
          From {day(first, zone)} to {day(last, zone)}
        </li>
      )}
      {without.time > 0 && <li>{number(without.time)} without a date</li>}
    </ul>
  );
}

function Problems({ problems }: Pick<Extract<FromReader, { type: 'read' }>, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <div class="problems">
      <h3>What could not be read</h3>
      <ul>
        {problems.map(({ file, sentence }) => (
          <li key={`${file} ${sentence}`}>
            <strong>{file}</strong>: {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
