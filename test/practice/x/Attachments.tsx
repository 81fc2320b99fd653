import { Icon } from '../shared/Icon.tsx';
import { Link } from '../shared/Link.tsx';
import type { Picture } from './intent.ts';
import { labels } from './labels.ts';

/** What hangs on a composer's draft; a picture's description is edited on a route that only the modal has. */
export function Attachments({
  picture,
  modal,
  onRemove,
}: {
  picture: Picture;
  modal: boolean;
  onRemove: () => void;
}) {
  const isVideo = picture.type.startsWith('video/');
  return (
    <div data-testid="attachments" className="attachments">
      {isVideo ? (
        <video className="picture" src={picture.url} muted />
      ) : (
        <img className="picture" src={picture.url} alt={picture.alt} draggable />
      )}
      <button type="button" className="remove" aria-label={labels.removePicture} onClick={onRemove}>
        <Icon name="close" />
      </button>
      {isVideo && <span data-testid="addSubtitlesLabel">{labels.addCaptions}</span>}
      {modal && !isVideo && (
        <Link
          data-testid="altTextWrapper"
          href="/compose/post/media"
          aria-label={labels.addDescription}
          className="describe"
        >
          <span data-testid="altTextLabel">{picture.alt ? `ALT ${picture.alt}` : labels.addDescription}</span>
        </Link>
      )}
    </div>
  );
}
