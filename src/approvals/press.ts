/** What a key can do on the approvals page. */
export type Doing = 'next' | 'before' | 'approve' | 'suggest' | 'decline' | 'keys' | 'back';

/** A key that was pressed. */
export interface Pressed {
  readonly key: string;
  /** It is held down, and this is not the first time that it says so. */
  readonly repeat: boolean;
  /** Together with a key such as Ctrl, or while an input method composes a letter. */
  readonly isCombined: boolean;
  readonly isInField: boolean;
}

/** How the page stands. */
export interface Standing {
  readonly areKeysOn: boolean;
  readonly act: 'look' | 'changes' | 'decline';
  readonly mayDecide: boolean;
  readonly isBlocked: boolean;
}

/**
 * What a key does; null when it does nothing. A key that is held down counts once, or it would decide on case after case;
 * and nobody approves while they are writing why not.
 */
export function doingOf(
  { key, repeat, isCombined, isInField }: Pressed,
  { areKeysOn, act, mayDecide, isBlocked }: Standing,
): Doing | null {
  if (repeat || isCombined) return null;
  if (key === 'Escape') return act === 'look' ? null : 'back';
  if (!areKeysOn || isInField) return null;
  switch (key) {
    case 'j':
      return 'next';
    case 'k':
      return 'before';
    case 'a':
      return mayDecide && !isBlocked && act === 'look' ? 'approve' : null;
    case 's':
      return mayDecide ? 'suggest' : null;
    case 'd':
      return mayDecide ? 'decline' : null;
    case '?':
      return 'keys';
    default:
      return null;
  }
}
