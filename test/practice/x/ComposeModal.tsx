import { useState } from 'react';
import { Dialog } from '../shared/Dialog.tsx';
import { Icon } from '../shared/Icon.tsx';
import { go, usePath } from '../shared/route.ts';
import { AltTextModal } from './AltTextModal.tsx';
import { Composer } from './Composer.tsx';
import type { Intent, Picture, Sent } from './intent.ts';
import { labels } from './labels.ts';
import { PostCard } from './PostCard.tsx';

interface Props {
  intent: Intent;
  onLeave: () => void;
  onSend: (parts: readonly Sent[]) => void;
}

/** The modal composer at /compose/post, with the alt text editor at /compose/post/media above it. */
export function ComposeModal({ intent, onLeave, onSend }: Props) {
  const describing = usePath() === '/compose/post/media';
  const [picture, setPicture] = useState<Picture>();
  const backToPost = () => go('/compose/post', true);
  return (
    <Dialog aria-labelledby="modal-header" className="compose" onLeave={onLeave}>
      <div className="modal-top">
        <button
          type="button"
          data-testid="app-bar-close"
          className="bare"
          aria-label={labels.close}
          onClick={onLeave}
        >
          <Icon name="close" />
        </button>
        <h2 id="modal-header" className="unseen">
          {labels[intent.kind]}
        </h2>
      </div>
      {intent.kind === 'reply' && <PostCard post={intent.post} />}
      <Composer modal intent={intent} picture={picture} onPicture={setPicture} onSend={onSend} />
      {describing && picture && (
        <AltTextModal
          picture={picture}
          onLeave={backToPost}
          onSave={(alt) => {
            setPicture({ ...picture, alt });
            backToPost();
          }}
        />
      )}
    </Dialog>
  );
}
