import type { Channel } from '../channel.ts';
import type { FromOffice, TeamView, ToOffice } from '../protocol.ts';

type OfficeChannel = Channel<ToOffice>;
type Ask = Extract<FromOffice, { ask: string }>;

/** What the pages of the extension need of the rest of the worker. */
export interface Team {
  view(): TeamView;
  /** Does what a page asks for. Resolves to an empty string, or to a sentence for people about what went wrong. */
  act(message: Ask): Promise<string>;
}

/** Speaks with the extension's own pages. */
export class Office {
  readonly #team: Team;
  readonly #open = new Set<OfficeChannel>();
  readonly #watching = new Set<OfficeChannel>();

  constructor(team: Team) {
    this.#team = team;
  }

  /** True while a page of the extension is open. */
  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  add(channel: OfficeChannel): void {
    this.#open.add(channel);
  }

  take(channel: OfficeChannel, message: FromOffice): void {
    if (message.type === 'watch') {
      this.#watching.add(channel);
      channel.send(this.#team.view());
      return;
    }
    void this.#team
      .act(message)
      .catch(() => 'This did not work, and nothing was changed. Please try again.')
      .then((problem) => channel.send({ type: 'answer', ask: message.ask, problem }));
  }

  remove(channel: OfficeChannel): void {
    this.#open.delete(channel);
    this.#watching.delete(channel);
  }

  /** Tells every page how the team stands now. */
  tell(): void {
    const view = this.#team.view();
    for (const channel of this.#watching) channel.send(view);
  }
}
