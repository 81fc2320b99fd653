import { RECORD_LIMITS } from '../../core/record/record.ts';
import type { FromPage, Standing } from '../../protocol.ts';
import type { Composer } from '../composer.ts';
import { wordsOf } from './judge.ts';

type SentMessage = Extract<FromPage, { type: 'sent' }>;
type AccountMessage = Extract<FromPage, { type: 'account' }>;

/** A box that still holds its text after this time, with the site at rest, has not been sent, in milliseconds. */
const PATIENCE_MS = 60_000;
/** A site takes up to this time before it shows that it is at work, in milliseconds. */
const BEGIN_MS = 4000;

interface Expected {
  readonly message: SentMessage;
  readonly stepwise: boolean;
  /** Nobody knows whether what was pressed sends. */
  readonly isGuess: boolean;
  readonly at: number;
  /** Whether the account is known to be one that is recorded; until then the words stay in this page. */
  isOurs: boolean;
  /** The box is empty or gone. */
  hasGone: boolean;
}

/** How a draft was left to the site. */
export interface Leaving {
  readonly checked: boolean;
  /** The author was asked; not when left out. */
  readonly held?: boolean;
  /** Nobody knows whether what was pressed sends. */
  readonly isGuess?: boolean;
}

/**
 * Tells what has gone out. The sign, which no site's language or classes can hide, is that the box is empty or gone after
 * the author has sent. `canSend` says of a draft whether a press would send it again, so that the site is not at work.
 */
export class Sent {
  readonly #send: (message: SentMessage | AccountMessage) => void;
  readonly #canSend: (id: string) => boolean;
  readonly #expected = new Map<string, Expected>();

  constructor(send: (message: SentMessage | AccountMessage) => void, canSend: (id: string) => boolean) {
    this.#send = send;
    this.#canSend = canSend;
  }

  /** The site has been left to send this draft. */
  expect(composer: Composer, { checked, held = false, isGuess = false }: Leaving): void {
    const { id } = composer;
    const stepwise = composer.surface.rule.sending?.stepwise ?? false;
    const isOurs = composer.isOpen;
    // Once the site has sent them, the words are nowhere to be read any more.
    const text = (isOurs ? composer.text : composer.editor.read()).slice(0, RECORD_LIMITS.text);
    const message = { ...factsOf(composer), text, checked, held };
    const expected = { message, stepwise, isGuess, at: performance.now(), isOurs, hasGone: false };
    this.#expected.set(id, expected);
    this.#expireLater(id, expected);
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
    if (!expected) return;
    if (!expected.isOurs) {
      expected.hasGone = true;
      const { network, account } = expected.message;
      this.#send({ type: 'account', id, network, account });
      return;
    }
    this.#expected.delete(id);
    this.#send(expected.message);
  }

  /**
   * The author did something else. Where what sends is ready again, the site has led on to a further step, or failed, and
   * sent nothing.
   */
  actedElsewhere(): void {
    for (const [id, expected] of this.#expected) {
      const { stepwise, isGuess, at } = expected;
      const hadItsTime = stepwise || isGuess || performance.now() - at >= BEGIN_MS;
      if (hadItsTime && this.#isAtRest(id, expected)) this.#expected.delete(id);
    }
  }

  /** The page is left. What its site is at work on goes out all the same. */
  left(): void {
    for (const [id, expected] of this.#expected) {
      const isUnderWay = performance.now() - expected.at < BEGIN_MS || !this.#isAtRest(id, expected);
      if (isUnderWay && expected.isOurs) this.gone(id);
    }
  }

  #isAtRest(id: string, { isGuess, hasGone }: Expected): boolean {
    return !hasGone && (isGuess || this.#canSend(id));
  }

  #expireLater(id: string, expected: Expected): void {
    setTimeout(() => {
      if (this.#expected.get(id) !== expected || expected.hasGone) return;
      if (this.#isAtRest(id, expected)) this.#expected.delete(id);
      else this.#expireLater(id, expected);
    }, PATIENCE_MS);
  }
}

function factsOf(composer: Composer): Omit<SentMessage, 'text' | 'checked' | 'held'> {
  const { id, surface, account, media, findings, acknowledged, ignored } = composer;
  const kept = findings.map((finding) => ({
    clause: finding.clause,
    level: finding.level,
    words: cut(wordsOf(composer, finding)),
  }));
  const stands = ({ clause, quote }: { clause: string; quote: string }) =>
    kept.some((finding) => finding.clause === clause && finding.words === cut(quote));
  return {
    type: 'sent',
    id,
    network: surface.site.network,
    kind: surface.rule.kind,
    account,
    media,
    findings: kept.slice(0, RECORD_LIMITS.entries),
    overrides: [...acknowledged.filter(stands), ...ignored.map((one) => ({ ...one, reason: '' }))]
      .slice(0, RECORD_LIMITS.entries)
      .map(({ clause, quote, reason }) => ({
        clause,
        words: cut(quote),
        reason: reason.slice(0, RECORD_LIMITS.reason),
      })),
  };
}

/** A record that is too long would not be kept at all. */
function cut(words: string): string {
  return words.slice(0, RECORD_LIMITS.words);
}
