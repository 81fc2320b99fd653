import { useState } from 'react';
import { Dialog } from '../shared/Dialog.tsx';
import type { Picture } from './intent.ts';
import { labels } from './labels.ts';

interface Props {
  picture: Picture;
  onLeave: () => void;
  onSave: (alt: string) => void;
}

/** The editor of a picture's description, on a route of its own. */
export function AltTextModal({ picture, onLeave, onSave }: Props) {
  const [alt, setAlt] = useState(picture.alt);
  return (
    <Dialog aria-labelledby="media-header" className="alt-text" onLeave={onLeave}>
      <div className="modal-top">
        <h2 id="media-header">{labels.imageDescription}</h2>
        <button
          type="button"
          className="solid"
          data-testid="endEditingButton"
          onClick={() => onSave(alt.trim())}
        >
          {labels.save}
        </button>
      </div>
      <img className="picture" src={picture.url} alt="" />
      <label className="field">
        {labels.imageDescription}
        <textarea
          data-testid="altTextInput"
          name="altTextInput"
          maxLength={1000}
          rows={4}
          value={alt}
          onChange={(event) => setAlt(event.target.value)}
        />
      </label>
    </Dialog>
  );
}
