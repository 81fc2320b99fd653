import { foldOf } from '../../core/case/fold.ts';
import { LEVEL_WORDS } from '../../core/finding.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import type { ApprovalView } from '../../protocol.ts';
import { segmentsOf } from '../segments.ts';

const MEDIA_NAMES = { image: 'Picture', video: 'Video', gif: 'GIF' } as const;

/** The post as its network would show it, with what was found and where the network cuts it off. Our own drawing. */
export function Post({ view }: { view: ApprovalView }) {
  const { network, account, text, findings, media } = view;
  const segments = segmentsOf(text, findings, foldOf(text, network));
  const firstFolded = segments.findIndex(({ isFolded }) => isFolded);
  const shownAs = account ?? 'Account not shown by the page';
  return (
    <figure class={`post ${network}`}>
      <figcaption>As it would appear on {NETWORK_NAMES[network]}</figcaption>
      <div class="post-head" aria-hidden="true">
        <span class="portrait">{shownAs.slice(0, 1).toUpperCase()}</span>
        <span>
          <strong>{shownAs}</strong>
          <span class="handle">{network === 'facebook' || !account ? 'Just now' : `@${account} · now`}</span>
        </span>
      </div>
      <p class="post-text" dir="auto">
        {segments.map(({ text: words, level, isFolded }, i) => {
          const key = `${i} ${words}`;
          return (
            <span key={key} class={isFolded ? 'folded' : undefined}>
              {i === firstFolded && <span class="fold">… more</span>}
              {level ? (
                <mark class={level} title={LEVEL_WORDS[level]}>
                  {words}
                </mark>
              ) : (
                words
              )}
            </span>
          );
        })}
      </p>
      {firstFolded >= 0 && (
        <p class="fold-note">Below “more” is what readers see only when they ask for it.</p>
      )}
      {media && media.length > 0 && (
        <ul class="media">
          {media.map(({ kind, described }, i) => {
            const key = `${i} ${kind}`;
            const said = described === undefined ? '' : described ? ', described' : ', without a description';
            return <li key={key}>{`${MEDIA_NAMES[kind]}${said}`}</li>;
          })}
        </ul>
      )}
    </figure>
  );
}
