import { useRef } from 'react';
import { labels } from './labels.ts';

/** The first step: a file of one's own or the sample picture. */
export function ChooseStep({ sample, onChosen }: { sample: string; onChosen: (url: string) => void }) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <div className="choose">
      <img src={sample} alt="" />
      <input
        ref={file}
        type="file"
        accept="image/*"
        className="unseen"
        tabIndex={-1}
        aria-label={labels.choose}
        onChange={({ target }) => {
          const picked = target.files?.[0];
          if (picked) onChosen(URL.createObjectURL(picked));
        }}
      />
      <button type="button" className="solid" onClick={() => file.current?.click()}>
        {labels.choose}
      </button>
      <button type="button" className="soft" onClick={() => onChosen(sample)}>
        {labels.sample}
      </button>
    </div>
  );
}
