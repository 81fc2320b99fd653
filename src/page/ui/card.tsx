import { type Finding, LEVEL_WORDS, mayIgnore } from '../../core/finding.ts';
import { Mark } from './mark.tsx';

/** What can be done in the card; each is reversible and stays in the draft. */
export type CardAct =
  | { readonly does: 'apply'; readonly fix: number }
  | { readonly does: 'copy'; readonly fix: number }
  | { readonly does: 'ignore' }
  | { readonly does: 'why' }
  | { readonly does: 'panel' };

/** The card at underlined words, and where to draw it. */
export interface CardView {
  readonly finding: Finding;
  /** The words themselves, as they stand in the draft. */
  readonly quote: string;
  readonly left: number;
  readonly top: number;
  readonly dark: boolean;
  readonly whyShown: boolean;
  /** Which of the fixes the box would not take, and whether it was copied since; null for none. */
  readonly refused: Refused | null;
  /** Index into `cardActs`, or null while the card is used with the pointer. */
  readonly chosen: number | null;
  /** "2 of 3", when there are several. */
  readonly place: string;
  onAct(act: CardAct): void;
  onPointer(over: boolean): void;
}

/** A fix that the box would not take. */
export interface Refused {
  readonly fix: number;
  readonly isCopied: boolean;
}

/** The card's buttons, in order. */
export function cardActs(finding: Finding, refused: Refused | null): CardAct[] {
  const fixes = finding.fixes.slice(0, 3).map((_, fix) => ({ does: 'apply', fix }) as const);
  const copy = refused ? [{ does: 'copy', fix: refused.fix } as const] : [];
  const ignore = mayIgnore(finding) ? [{ does: 'ignore' } as const] : [];
  return [...copy, ...fixes, ...ignore, { does: 'why' }, { does: 'panel' }];
}

/** A finding at its words: what, why, and what can be done about it. */
export function Card({ view }: { view: CardView }) {
  const { finding } = view;
  const acts = cardActs(finding, view.refused);
  return (
    <section
      class={`card ${finding.level} ${view.dark ? 'dark' : ''}`}
      style={{ left: `${view.left}px`, top: `${view.top}px` }}
      role="dialog"
      aria-label={finding.title}
      onPointerEnter={() => view.onPointer(true)}
      onPointerLeave={() => view.onPointer(false)}
    >
      <p class="level">
        <Mark tone={finding.level} />
        <span>{LEVEL_WORDS[finding.level]}</span>
        <span class="place">{view.place}</span>
      </p>
      <p class="message">{finding.message}</p>
      {view.whyShown && (
        <p class="reason">
          {finding.why} <span class="clause">{finding.clause}</span>
        </p>
      )}
      {[acts.filter(isFix), acts.filter((act) => !isFix(act))].map((row) => (
        <div class="acts" key={row.some(isFix) ? 'fixes' : 'others'}>
          {row.map((act) => (
            <ActButton
              key={act.does === 'apply' ? act.fix : act.does}
              act={act}
              view={view}
              isChosen={acts.indexOf(act) === view.chosen}
            />
          ))}
        </div>
      ))}
      {view.chosen !== null && <p class="keys">Enter to choose · Tab for the next · Esc to go back</p>}
    </section>
  );
}

function isFix(act: CardAct): boolean {
  return act.does === 'apply' || act.does === 'copy';
}

function ActButton({ act, view, isChosen }: { act: CardAct; view: CardView; isChosen: boolean }) {
  return (
    <button
      type="button"
      class={`act-${act.does} ${isChosen ? 'chosen' : ''}`}
      data-act={act.does}
      aria-expanded={act.does === 'why' ? view.whyShown : undefined}
      onClick={(event) => event.isTrusted && view.onAct(act)}
    >
      <ActWords act={act} view={view} />
    </button>
  );
}

function ActWords({ act, view }: { act: CardAct; view: CardView }) {
  if (act.does === 'ignore') return <>Ignore here</>;
  if (act.does === 'why') return <>{view.whyShown ? 'Hide why' : 'Why?'}</>;
  if (act.does === 'panel') return <>Open panel</>;
  const fix = view.finding.fixes[act.fix];
  if (!fix) return null;
  if (act.does === 'copy') {
    return (
      <>
        {view.refused?.isCopied ? 'Copied' : 'Copy'} <ins>{shortened(fix.insert)}</ins>
      </>
    );
  }
  if (fix.insert.trim() === '') {
    return (
      <>
        Remove <del>{shortened(view.quote)}</del>
      </>
    );
  }
  return (
    <>
      <del>{shortened(view.quote)}</del> <span aria-hidden="true">→</span> <ins>{shortened(fix.insert)}</ins>
    </>
  );
}

function shortened(words: string): string {
  const flat = words.trim().replace(/\s+/g, ' ');
  return flat.length > 32 ? `${flat.slice(0, 30)}…` : flat;
}
