import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { makeTagger, type Tagger } from '../../core/check/tagger.ts';
import type { Clause, Policy } from '../../core/policy/schema.ts';
import { Marked } from '../marked.tsx';
import type { Path } from '../state/path.ts';
import { problemsAt } from '../state/problems.ts';
import { sampleTexts, type Trial, type Tried, trialOf } from './trial.ts';

const PAUSE_MS = 250;
const SAMPLES = 60;

interface Props {
  readonly policy: Policy;
  readonly clause: Clause;
  readonly path: Path;
}

/** Shows, while somebody writes a clause, what it flags: in its examples, in words of one's own, and in sample posts. */
export function TryClause({ policy, clause, path }: Props) {
  const trial = useSignal<Trial | null>(null);
  const words = useSignal('');
  const hasFault = problemsAt(path, true).length > 0;
  const [samples] = useState(() => sampleTexts(policy, SAMPLES));
  useEffect(() => {
    const timer = setTimeout(() => {
      void readyTrial(policy, clause).then((ready) => {
        trial.value = ready;
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [policy, clause, trial]);

  const ready = trial.value;
  const own = ready && words.value !== '' ? ready.try(words.value) : null;
  const flagged = ready ? samples.map(ready.try).filter(({ findings }) => findings.length > 0) : [];
  return (
    <section class="try" aria-label="What it flags">
      <h3>What it flags</h3>
      {hasFault && (
        <p class="field-problem">Please mend the clause first; what you see is how it was before.</p>
      )}
      {ready && (
        <>
          <Example name="Should be flagged" tried={ready.flag} isWanted />
          <Example name="Should pass" tried={ready.pass} isWanted={false} />
        </>
      )}
      <div class="field">
        <label for="try-words">Try words of your own</label>
        <textarea
          id="try-words"
          rows={2}
          value={words.value}
          onInput={({ currentTarget }) => {
            words.value = currentTarget.value;
          }}
        />
      </div>
      {own && <Found tried={own} />}
      <p class="try-sum" role="status">
        {ready ? `It flags ${flagged.length} of ${samples.length} sample posts.` : 'One moment …'}
      </p>
      <ul class="try-samples">
        {flagged.slice(0, 12).map((tried) => (
          <li key={tried.text}>
            <Found tried={tried} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Example({ name, tried, isWanted }: { name: string; tried: Tried; isWanted: boolean }) {
  const isRight = tried.findings.length > 0 === isWanted;
  return (
    <div class={`try-example ${isRight ? 'right' : 'wrong'}`}>
      <p>
        <strong>{name}:</strong> {isRight ? '✓ it does' : '▲ it does not'}
      </p>
      <Found tried={tried} />
    </div>
  );
}

function Found({ tried: { text, findings } }: { tried: Tried }) {
  return (
    <>
      <p>
        <Marked text={text} ranges={findings} />
      </p>
      {findings.slice(0, 2).map((finding) => (
        <p key={`${finding.from}-${finding.message}`} class="field-help">
          {finding.message}
        </p>
      ))}
      {findings.length === 0 && <p class="field-help">Nothing flagged.</p>}
    </>
  );
}

/** The clause ready to be tried; null while it does not fit yet. Parts of speech are loaded for clauses that ask for them. */
async function readyTrial(policy: Policy, clause: Clause): Promise<Trial | null> {
  try {
    const tagger = clause.kind === 'sequence' ? await loadTagger() : null;
    return trialOf(policy, clause, Date.now(), tagger);
  } catch {
    return null;
  }
}

let tagger: Tagger | null = null;

async function loadTagger(): Promise<Tagger> {
  if (!tagger) {
    const { default: nlp } = await import('compromise');
    tagger = makeTagger(() => nlp);
  }
  return tagger;
}
