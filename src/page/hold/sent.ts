import type { FromPage, Standing } from '../../protocol.ts';
import type { Composer } from '../composer.ts';
import { wordsOf } from './judge.ts';

type SentMessage = Extract<FromPage, { type: 'sent' }>;
type AccountMessage = Extract<FromPage, { type: 'account' }>;

/** A box that still holds its text after this time has not been sent, in milliseconds. */
const PATIENCE_MS = 60_000;

interface Expected {
  readonly message: SentMessage;
  readonly stepwise: boolean;
  readonly at: number;
  /** Whether the account is known to be one that is recorded; until then the words stay in this page. */
  isOurs: boolean;
  /** The box is empty or gone. */
  hasGone: boolean;
}

/**
 * Tells what has gone out. The sign, which no site's language or classes can hide, is that the box is empty or gone after
 * the author has sent.
 */
export class Sent {
  readonly #send: (message: SentMessage | AccountMessage) => void;
  readonly #expected = new Map<string, Expected>();

  constructor(send: (message: SentMessage | AccountMessage) => void) {
    this.#send = send;
  }

  /** The site has been left to send this draft. */
  expect(composer: Composer, { checked, held }: { checked: boolean; held: boolean }): void {
    const stepwise = composer.surface.rule.sending?.stepwise ?? false;
    const isOurs = composer.isOpen;
    // Once the site has sent them, the words are nowhere to be read any more.
    const text = isOurs ? composer.text : composer.editor.read();
    const message = { ...factsOf(composer), text, checked, held };
    this.#expected.set(composer.id, { message, stepwise, at: performance.now(), isOurs, hasGone: false });
  }

  /** Takes in whether a draft's account is one of the organisation's. What somebody sent as themselves is forgotten. */
  stand(id: string, standing: Standing): void {
    const expected = this.#expected.get(id);
    if (!expected) return;
    expected.isOurs = standing !== 'unlisted';
    if (!expected.isOurs) this.#expected.delete(id);
    else if (expected.hasGone) this.gone(id);
  }

  /** It is still in its box, as it was. */
  isExpected(id: string): boolean {
    return this.#expected.has(id);
  }

  changed({ id, text, isOpen }: Composer): void {
    const expected = this.#expected.get(id);
    if (!expected || !isOpen || text === expected.message.text) return;
    if (text.trim() === '') this.gone(id);
    else this.#expected.delete(id);
  }

  /** The draft's box has left the page. */
  gone(id: string): void {
    const expected = this.#expected.get(id);
    const isInTime = expected && performance.now() - expected.at < PATIENCE_MS;
    if (isInTime && !expected.isOurs) {
      expected.hasGone = true;
      const { network, account } = expected.message;
      this.#send({ type: 'account', id, network, account });
      return;
    }
    this.#expected.delete(id);
    if (isInTime) this.#send(expected.message);
  }

  /** The author pressed something else: a button that may lead on has done so, and sent nothing. */
  pressedElsewhere(): void {
    for (const [id, { stepwise }] of this.#expected) if (stepwise) this.#expected.delete(id);
  }
}

function factsOf(composer: Composer): Omit<SentMessage, 'text' | 'checked' | 'held'> {
  const { id, surface, account, media, findings, acknowledged, ignored } = composer;
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
    media,
    findings: kept,
    overrides: [
      ...acknowledged.filter(stands).map(({ clause, quote, reason }) => ({ clause, words: quote, reason })),
      ...ignored.map(({ clause, quote }) => ({ clause, words: quote, reason: '' })),
    ],
  };
}
