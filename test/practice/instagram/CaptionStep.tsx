import { useState } from 'react';
import { LexicalBox } from '../shared/lexical/LexicalBox.tsx';
import { options } from '../shared/options.ts';
import { Portrait } from '../shared/Portrait.tsx';
import { writer } from '../shared/people.ts';
import { TextareaBox } from '../shared/TextareaBox.tsx';
import { labels } from './labels.ts';
import { handle } from './Rail.tsx';

interface Props {
  picture: string;
  caption: string;
  alt: string;
  onCaption: (text: string) => void;
  onAlt: (text: string) => void;
}

/** The last step: the caption beside the picture, and the alt text behind "Accessibility". */
export function CaptionStep({ picture, caption, alt, onCaption, onAlt }: Props) {
  const [open, setOpen] = useState(true);
  const naming = { surface: 'caption', 'aria-label': labels.caption, placeholder: labels.caption };
  return (
    <div className="caption-step">
      <img className="stage" src={picture} alt={alt} />
      <div className="caption-side">
        <div className="author">
          <Portrait person={writer} small />
          <b>{handle}</b>
        </div>
        <div className="caption-text">
          {options.textareaCaption ? (
            <TextareaBox {...naming} rows={8} value={caption} onText={onCaption} />
          ) : (
            <LexicalBox {...naming} onText={onCaption} />
          )}
        </div>
        <div className="quiet count">{caption.length.toLocaleString()}/2,200</div>
        <button type="button" className="accordion" aria-expanded={open} onClick={() => setOpen(!open)}>
          {labels.accessibility}
        </button>
        {open && (
          <div className="alt-row">
            <img src={picture} alt="" />
            <input
              type="text"
              aria-label={labels.altText}
              placeholder={labels.altText}
              value={alt}
              onChange={(event) => onAlt(event.target.value)}
            />
          </div>
        )}
      </div>
    </div>
  );
}
