import { momentWords, spanWords } from '../../kit/span.ts';
import type { CaseView, DraftView, ToPanel } from '../../protocol.ts';

/** Who is asked about a draft: whoever decides on what was found in it. `told`: what the worker has told; null before that. */
export function askedFor(
  { assessment }: Pick<DraftView, 'assessment'>,
  told: Pick<Extract<ToPanel, { type: 'cases' }>, 'approver' | 'special'> | null,
): string {
  const clauses = new Set(assessment.findings.map(({ clause }) => clause));
  return told?.special.find(({ clause }) => clauses.has(clause))?.name ?? told?.approver ?? 'the approver';
}

/** With whom a case is. It changes only when the case changes hands, so that it can be read out. */
export function whereLine({ owner, isSent }: CaseView): string {
  if (!owner) return '';
  if (owner.due === 'own') {
    return `Only ${owner.name} decides, and wrote this. Your policy asks for a second pair of eyes: ask your supervisor to name a deputy.`;
  }
  if (owner.due === 'away') return `${owner.name} is out of office, and no deputy is there. It waits.`;
  return isSent ? `With ${owner.name}` : `Not with ${owner.name} yet.`;
}

/** For how long a case has been there, and how long that usually takes. Times in milliseconds since 1970 UTC. */
export function sinceLine({ owner, sent, usual, isSent }: CaseView, now: number): string {
  if (!owner || !isSent || owner.due === 'own' || owner.due === 'away') return '';
  const span = spanWords(Math.max(0, now - owner.since));
  const since = span === 'a moment' ? 'since just now' : `for ${span}`;
  const often = usual === null ? '' : ` Usually answers in ${spanWords(usual)}.`;
  const late = owner.due === 'late' ? ` Sent ${spanWords(Math.max(0, now - sent))} ago.` : '';
  return `${since}.${often}${late}`;
}

/** Why a case is not with the one who was asked first; null when it is. */
export function handedLine({ owner }: CaseView): string | null {
  switch (owner?.handed) {
    case 'away':
      return 'The approver is out of office, so the deputy decides.';
    case 'silent':
      return 'There was no answer in time, so it went on to the deputy.';
    case 'own':
      return 'Nobody decides on a case of their own, so the deputy does.';
    default:
      return null;
  }
}

/**
 * What to do when nobody answers in the policy's time; null while there is time. A desk could keep a case or its answer
 * back, which looks the same from here, whoever has it by now.
 */
export function silenceLine({ owner, isSent }: CaseView): string | null {
  if (!owner || !isSent || (owner.due !== 'late' && owner.handed !== 'silent')) return null;
  return `No answer has come in the time that your policy promises. Should the desk not pass it on, call ${owner.name}, or send the case as a file.`;
}

/** What the answer comes to, for this draft as it is now: a heading, and what to do. `isTaken`: it reads as the answer does. */
export function answerLines(
  { answer, stage }: CaseView,
  standing: DraftView['standing'],
  isTaken: boolean,
  now: number,
): { readonly heading: string; readonly next: string } | null {
  if (!answer) return null;
  const { name, expires } = answer;
  if (stage === 'declined') {
    return {
      heading: `${name} asks you not to post this`,
      next: 'Nothing goes out. You can change the draft and ask again.',
    };
  }
  if (stage === 'expired' || standing?.why === 'expired') {
    return {
      heading: 'The approval has run out',
      next: `${name} approved it until ${momentWords(expires ?? now, now)}. Ask once more to post it now.`,
    };
  }
  if (standing?.freed) {
    return {
      heading: `Approved by ${name}`,
      next: `Post is free for exactly this text, until ${momentWords(expires ?? now, now)}.`,
    };
  }
  if (standing?.why === 'more') {
    return {
      heading: 'The policy asks for more now',
      next: `${name} approved this text, and has not seen ${standing.clauses.join(', ')}. Ask once more.`,
    };
  }
  if (standing?.why === 'media') {
    return {
      heading: 'The pictures are not those that were approved',
      next: `${name} was shown this text with other pictures, or with other descriptions of them. Put those back, or ask once more.`,
    };
  }
  if (stage === 'changes' && isTaken) {
    return { heading: `These are ${name}’s words`, next: 'Ask once more, and they can go out.' };
  }
  if (stage === 'changes') {
    return {
      heading: `${name} suggests other words`,
      next: answer.frees ? 'Take them, and you can post at once.' : 'Take them, and ask once more.',
    };
  }
  return {
    heading: `${name} approved another wording`,
    next: 'Your draft differs from the approved text, so Post waits.',
  };
}
