import type { Doc } from './doc.ts';

/** Phrases and names that tell another's news from our own statement. */
export interface Signs {
  /** Something in the draft says whose news it is, or that it is news of elsewhere. */
  readonly told: boolean;
  /** Something in the draft says that we speak for ourselves. */
  readonly own: boolean;
  /** Names of elsewhere as they stand in a hashtag, lower-case. */
  readonly names: readonly string[];
}

/** True when a draft passes on what others reported, or what happened elsewhere, rather than speaks for us. */
export function isSecondhand(doc: Doc, { told, own, names }: Signs): boolean {
  if (own) return false;
  return told || aboutMention(doc) || linksToOthers(doc) || tagsElsewhere(doc, names);
}

/** "@NTSB to investigate": in an answer the name at the beginning is the person we answer. */
function aboutMention({ draft, placed }: Doc): boolean {
  if (draft.kind === 'reply' || draft.kind === 'comment') return false;
  return placed[0]?.sentence.words[0]?.norm === '{mention}';
}

const PUBLIC_HOST = /\.(?:gov|edu|mil|us|org)(?:\/|$)/;

/** Links of public bodies and charities go with our own news too. */
function linksToOthers(doc: Doc): boolean {
  return (
    !doc.has('official-link') &&
    doc.entities('link').some(({ text }) => !PUBLIC_HOST.test(text.toLowerCase().replace(/[?#].*$/, '')))
  );
}

function tagsElsewhere(doc: Doc, names: readonly string[]): boolean {
  return doc.entities('hashtag').some(({ text }) => {
    const bare = text.slice(1).toLowerCase();
    return names.some((name) => (name.length < SHORT ? bare.startsWith(name) : bare.includes(name)));
  });
}

/** Shorter names stand inside too many other words. */
const SHORT = 5;
