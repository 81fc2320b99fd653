import type { Channel } from '../../channel.ts';
import type { FromApprovals, ToApprovals } from '../../protocol.ts';
import type { Cases } from './cases.ts';
import { bring, fileOf, handedOver } from './panel-side.ts';
import { queueOf } from './views.ts';

type ApprovalsChannel = Channel<ToApprovals>;

const NOT_DONE = 'This could not be kept on this device, so nothing was decided. Please try again.';

/** Speaks with approvals pages. */
export class ApprovalsSide {
  readonly #cases: Cases;
  readonly #now: () => number;
  readonly #pages = new Set<ApprovalsChannel>();

  constructor(cases: Cases, now: () => number) {
    this.#cases = cases;
    this.#now = now;
  }

  remove(channel: ApprovalsChannel): void {
    this.#pages.delete(channel);
  }

  /** Shows every page how the cases stand now. */
  show(): void {
    if (this.#pages.size > 0) this.#showTo([...this.#pages]);
  }

  take(channel: ApprovalsChannel, message: FromApprovals): void {
    switch (message.type) {
      case 'watch':
        this.#pages.add(channel);
        this.#showTo([channel]);
        break;
      case 'decide': {
        const { verdict, text, frees, reason } = message;
        this.#do(channel, message.ask, () =>
          this.#cases.decide(message.case, { verdict, text, frees, reason }),
        );
        break;
      }
      case 'bring':
        this.#do(channel, message.ask, () => bring(this.#cases, message.text));
        break;
      case 'hand-over':
        void fileOf(this.#cases, message.case).then(
          (file) => file && channel.send({ type: 'file', ...file }),
        );
        break;
      case 'handed-over':
        void handedOver(this.#cases, message.case);
    }
  }

  #showTo(channels: readonly ApprovalsChannel[]): void {
    const queue = queueOf(this.#cases, this.#now());
    for (const channel of channels) channel.send(queue);
  }

  #do(channel: ApprovalsChannel, ask: string, doing: () => Promise<string>): void {
    void doing()
      .catch(() => NOT_DONE)
      .then((problem) => channel.send({ type: 'answer', ask, problem }));
  }
}
