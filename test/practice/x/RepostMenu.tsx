import { useState } from 'react';
import { Icon } from '../shared/Icon.tsx';
import { labels } from './labels.ts';

/** The repost button with its menu of two. */
export function RepostMenu({ onQuote }: { onQuote: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="repost">
      <button
        type="button"
        data-testid="retweet"
        aria-label={labels.repost}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="repeat" />
      </button>
      {open && (
        <div role="menu" aria-label={labels.repost} data-testid="Dropdown" className="menu">
          <button type="button" role="menuitem" data-testid="retweetConfirm" onClick={() => setOpen(false)}>
            <Icon name="repeat" />
            {labels.repost}
          </button>
          <a
            role="menuitem"
            href="/compose/post"
            onClick={(event) => {
              event.preventDefault();
              setOpen(false);
              onQuote();
            }}
          >
            <Icon name="quote" />
            {labels.quote}
          </a>
        </div>
      )}
    </div>
  );
}
