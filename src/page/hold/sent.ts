import type { FromPage } from '../../protocol.ts';
import type { Composer } from '../composer.ts';
import { wordsOf } from './judge.ts';

type SentMessage = Extract<FromPage, { type: 'sent' }>;

/** A box that still holds its text after this time has not been sent, in milliseconds. */
const PATIENCE_MS = 60_000;

interface Expected {
  readonly message: SentMessage;
  readonly stepwise: boolean;
  readonly at: number;
}

/**
 * Tells what has gone out. The sign, which no site's language or classes can hide, is that the box is empty or gone after
 * the author has sent.
 */
export class Sent {
  readonly #send: (message: SentMessage) => void;
  readonly #expected = new Map<string, Expected>();

  constructor(send: (message: SentMessage) => void) {
    this.#send = send;
  }

  /** The site has been left to send this draft. */
  expect(composer: Composer, { checked, held }: { checked: boolean; held: boolean }): void {
    const stepwise = composer.surface.rule.sending?.stepwise ?? false;
    const message = { ...factsOf(composer), checked, held };
    this.#expected.set(composer.id, { message, stepwise, at: performance.now() });
  }

  /** It is still in its box, as it was. */
  isExpected(id: string): boolean {
    return this.#expected.has(id);
  }

  changed({ id, text }: Composer): void {
    const expected = this.#expected.get(id);
    if (!expected || text === expected.message.text) return;
    if (text.trim() === '') this.gone(id);
    else this.#expected.delete(id);
  }

  /** The draft's box has left the page. */
  gone(id: string): void {
    const expected = this.#expected.get(id);
    this.#expected.delete(id);
    if (expected && performance.now() - expected.at < PATIENCE_MS) this.#send(expected.message);
  }

  /** The author pressed something else: a button that may lead on has done so, and sent nothing. */
  pressedElsewhere(): void {
    for (const [id, { stepwise }] of this.#expected) if (stepwise) this.#expected.delete(id);
  }
}

function factsOf(composer: Composer): Omit<SentMessage, 'checked' | 'held'> {
  const { id, surface, account, text, media, findings, acknowledged, ignored } = composer;
  const kept = findings.map((finding) => ({
    clause: finding.clause,
    level: finding.level,
    words: wordsOf(composer, finding),
  }));
  const stands = ({ clause, quote }: { clause: string; quote: string }) =>
    kept.some((finding) => finding.clause === clause && finding.words === quote);
  return {
    type: 'sent',
    id,
    network: surface.site.network,
    kind: surface.rule.kind,
    account,
    text,
    media,
    findings: kept,
    overrides: [
      ...acknowledged.filter(stands).map(({ clause, quote, reason }) => ({ clause, words: quote, reason })),
      ...ignored.map(({ clause, quote }) => ({ clause, words: quote, reason: '' })),
    ],
  };
}
