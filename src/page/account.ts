/** How long pages take to show another account after a click, in milliseconds: at once, or after asking their server. */
const LOOKS_MS = [300, 2000];

/** Has the account looked at again some time after what may have changed it. Nothing runs while nobody clicks. */
export class AccountWatch {
  readonly #check: () => void;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(check: () => void, signal: AbortSignal) {
    this.#check = check;
    signal.addEventListener('abort', () => this.#clear());
  }

  look(): void {
    this.#clear();
    this.#timers = LOOKS_MS.map((delay) => setTimeout(this.#check, delay));
  }

  #clear(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }
}

/** Said when the author begins to write as somebody else. */
export function switchedWords(account: string | null): string {
  return `You are now writing as ${account}.`;
}

/** Said once on an account that is none of the organisation's. */
export function unlistedWords(account: string, organisation: string): string {
  return `${account} is not an account of the ${organisation}, so the coach reads nothing here.`;
}

export const PANEL_HINT =
  'This browser opens the panel from its own button only: press the Plainspoken button in the toolbar, or Alt+Shift+S.';
