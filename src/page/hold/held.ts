import type { Finding } from '../../core/finding.ts';
import type { FromPage } from '../../protocol.ts';
import type { Composer } from '../composer.ts';
import type { Act } from './act.ts';
import type { Question } from './question.ts';

/** What the holder needs of the coach around it. */
export interface Surroundings {
  composersAround(target: Element): readonly Composer[];
  composer(id: string): Composer | null;
  isOurs(target: EventTarget | null): boolean;
  /** The author works the card with the keyboard. */
  isCardActive(): boolean;
  changed(): void;
  announce(words: string): void;
  /** Says something at the box's chip, and to screen readers. */
  say(composer: Composer, words: string): void;
  /** A question is open; no card may stand beside it. */
  opened(): void;
  openPanel(composer: Composer, finding: Finding): void;
  size(): { width: number; height: number } | null;
  /** Whether the author can see the question; a site may hide whatever stands on it. */
  isShown(): boolean;
  /** False once the extension is gone: nobody may be held then. */
  isAlive(): boolean;
  send(message: FromPage): boolean;
}

/** What the author is asked about in one draft: a clause at these words, and whether it wants a reason. */
export interface Open {
  readonly draft: string;
  readonly clause: string;
  readonly quote: string;
  readonly wantsReason: boolean;
}

/** An attempt to send that does not go on by itself. */
export interface Held {
  readonly act: Act;
  /** What would have gone out when it was held. */
  readonly texts: string;
  readonly focused: Element | null;
  readonly caret: number | null;
  /** Null while an answer is waited for, or while it is about to go on. */
  readonly question: Question | null;
  readonly open: readonly Open[];
  readonly isGoingOn: boolean;
}

/** What the author has passed over. */
export type Passed = Open & { readonly reason: string };

/** With what an attempt may go on. */
export interface Leave {
  /** The author was asked. */
  readonly held: boolean;
  readonly texts: string;
  readonly passed: readonly Passed[];
  /** Whatever the policy asks for: nobody can be asked. */
  readonly anyway?: boolean;
}
