import { useState } from 'react';
import { Dialog } from '../shared/Dialog.tsx';
import { DivButton } from '../shared/DivButton.tsx';
import { recordPosted } from '../shared/registry.ts';
import { CaptionStep } from './CaptionStep.tsx';
import { ChooseStep } from './ChooseStep.tsx';
import { labels } from './labels.ts';

type Step = 'choose' | 'crop' | 'edit' | 'caption' | 'shared';
const following: Record<Step, Step> = {
  choose: 'crop',
  crop: 'edit',
  edit: 'caption',
  caption: 'shared',
  shared: 'shared',
};
const headings: Record<Step, string> = {
  choose: labels.create,
  crop: labels.crop,
  edit: labels.edit,
  caption: labels.create,
  shared: labels.shared,
};

interface Props {
  sample: string;
  onLeave: () => void;
  onShared: (text: string, picture: { url: string; alt: string }) => void;
}

/** The create dialog: picture, crop, edit, caption. Next and Share take turns in the same corner. */
export function Create({ sample, onLeave, onShared }: Props) {
  const [step, setStep] = useState<Step>('choose');
  const [picture, setPicture] = useState(sample);
  const [caption, setCaption] = useState('');
  const [alt, setAlt] = useState('');

  const share = () => {
    recordPosted('instagram', 'caption', caption);
    onShared(caption, { url: picture, alt: alt || 'A picture' });
    setStep('shared');
  };
  const choose = (url: string) => {
    setPicture(url);
    setStep('crop');
  };
  const between = step === 'crop' || step === 'edit';
  return (
    <Dialog aria-label={labels.create} className="create" onLeave={onLeave}>
      <div className="create-top">
        <DivButton className="corner" aria-label={labels.close} onPress={onLeave}>
          ✕
        </DivButton>
        <h1>{headings[step]}</h1>
        <span className="corner">
          {between && <DivButton onPress={() => setStep(following[step])}>{labels.next}</DivButton>}
          {step === 'caption' && <DivButton onPress={share}>{labels.share}</DivButton>}
        </span>
      </div>
      {step === 'choose' && <ChooseStep sample={sample} onChosen={choose} />}
      {between && <img className="stage" src={picture} alt={labels[step]} />}
      {step === 'caption' && (
        <CaptionStep picture={picture} caption={caption} alt={alt} onCaption={setCaption} onAlt={setAlt} />
      )}
      {step === 'shared' && (
        <p role="status" className="shared">
          {labels.shared}
        </p>
      )}
    </Dialog>
  );
}
