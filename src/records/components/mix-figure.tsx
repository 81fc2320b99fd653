import { useMemo } from 'preact/hooks';
import { once } from '../../core/check/once.ts';
import { actOf } from '../../core/conversation/act.ts';
import { POST_ACTS, type PostAct } from '../../core/conversation/cues/cue.ts';
import { lastActs, mixOf, speaksWith } from '../../core/conversation/mix.ts';
import type { Network } from '../../core/draft.ts';
import type { PastPost } from '../../core/situation.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import { policy } from '../policy.ts';
import { WEEKS } from '../span.ts';
import { listed } from '../words.ts';
import { Figure } from './figure.tsx';

const ACT_NAMES: Record<PostAct, string> = {
  announces: 'Announces',
  asks: 'Asks',
  answers: 'Answers',
  thanks: 'Thanks',
  invites: 'Invites',
  alerts: 'Alerts',
  corrects: 'Corrects',
};

const act = once(actOf);

/** Whether the posts of the last weeks speak with people, on each network. */
export function MixFigure({ posts, networks }: { posts: readonly PastPost[]; networks: readonly Network[] }) {
  const { lastPosts, inviting } = policy.value.conversation;
  const rows = useMemo(
    () =>
      networks.map((network) => {
        const own = posts.filter((post) => post.network === network);
        const mix = mixOf(own.map(act));
        const last = lastActs(own, network, lastPosts);
        return { network, mix, posts: own.length, last: last.length, talked: last.filter(speaksWith).length };
      }),
    [posts, networks, lastPosts],
  );
  const used = rows.filter((row) => row.posts > 0);
  const short = used.filter(({ last, talked }) => last >= lastPosts && talked < inviting);
  const answer =
    short.length > 0
      ? `Mostly at them on ${listed(short.map(({ network }) => NETWORK_NAMES[network]))}: of the last ${lastPosts} posts fewer than ${inviting} asked, answered, thanked or invited.`
      : `${used.map(({ network, last, talked }) => `${NETWORK_NAMES[network]}: ${talked} of the last ${last} posts asked, answered, thanked or invited`).join('; ')}. The policy wants at least ${inviting} of ${lastPosts}.`;
  return (
    <Figure
      question="Do we talk with people, or at them?"
      answer={answer}
      headings={['Network', ...POST_ACTS.map((name) => ACT_NAMES[name])]}
      rows={used.map(({ network, mix }) => [NETWORK_NAMES[network], ...POST_ACTS.map((name) => mix[name])])}
    >
      <p class="legend">
        <span class="key with">With people</span>
        <span class="key news">Announcements</span>
        <span class="key alert">Alerts and corrections</span>
        <span class="soft">The last {WEEKS} weeks</span>
      </p>
      {used.map(({ network, mix }) => (
        <div key={network} class="mix">
          <h3>{NETWORK_NAMES[network]}</h3>
          <p class="mix-bar">
            {segments(mix).map(({ name, posts: some }) => (
              <span key={name} class={`segment ${name}`} style={{ flexGrow: some }}>
                {some}
              </span>
            ))}
          </p>
        </div>
      ))}
    </Figure>
  );
}

function segments(mix: Readonly<Record<PostAct, number>>) {
  return [
    { name: 'with', posts: POST_ACTS.filter(speaksWith).reduce((sum, one) => sum + mix[one], 0) },
    { name: 'news', posts: mix.announces },
    { name: 'alert', posts: mix.alerts + mix.corrects },
  ].filter(({ posts }) => posts > 0);
}
