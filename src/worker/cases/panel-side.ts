import type { Channel } from '../../channel.ts';
import type { Finding } from '../../core/finding.ts';
import { readBundle } from '../../desk/file/bundle.ts';
import type { CaseRequest, DraftView, ToPanel } from '../../protocol.ts';
import type { Cases } from './cases.ts';
import { handOver, lastWord } from './hand-over.ts';
import { dropWaiting, waitingOf } from './shelf.ts';
import { panelCases } from './views.ts';

type PanelChannel = Channel<ToPanel>;

/** Speaks with panels about the author's cases. */
export class PanelCases {
  readonly #cases: Cases;
  readonly #now: () => number;
  readonly #panels = new Set<PanelChannel>();
  readonly #findingsIn: (draft: DraftView) => Promise<readonly Finding[]>;

  constructor(
    cases: Cases,
    now: () => number,
    findingsIn: (draft: DraftView) => Promise<readonly Finding[]>,
  ) {
    this.#cases = cases;
    this.#now = now;
    this.#findingsIn = findingsIn;
  }

  add(channel: PanelChannel): void {
    this.#panels.add(channel);
    channel.send(panelCases(this.#cases, this.#now()));
  }

  remove(channel: PanelChannel): void {
    this.#panels.delete(channel);
  }

  /** Shows every panel how the cases stand now. */
  show(): void {
    for (const channel of this.#panels) channel.send(panelCases(this.#cases, this.#now()));
  }

  take(channel: PanelChannel, message: CaseRequest): void {
    switch (message.type) {
      case 'escalate': {
        const { id, network, account, kind, field, media, text } = message.draft;
        const { note, correction } = message;
        const body = { network, account, kind, field, media, text, note, correction };
        this.#do(channel, 'escalate', message.case, async () => {
          // What the author has not finished typing is not shown yet, and belongs before the approver all the same.
          const findings = await this.#findingsIn(message.draft);
          return this.#cases.put({ id: message.case, draft: id, body: { ...body, findings } });
        });
        break;
      }
      case 'withdraw':
      case 'nudge':
        this.#do(channel, message.type, message.case, () => this.#cases.step(message.case, message.type));
        break;
      case 'bring':
        this.#do(channel, 'bring', null, () => bring(this.#cases, message.text));
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

  #do(
    channel: PanelChannel,
    act: Extract<ToPanel, { type: 'case-done' }>['act'],
    id: string | null,
    doing: () => Promise<string>,
  ): void {
    void doing()
      .catch(() => NOT_DONE)
      .then((problem) => channel.send({ type: 'case-done', act, case: id, problem }));
  }
}

const NOT_DONE =
  'This could not be kept on this device, so nothing was sent. Your draft is safe. Please try again.';

/** Takes in all that a file or a pasted mail holds. Resolves to what went wrong, for people. */
export async function bring(cases: Cases, text: string): Promise<string> {
  try {
    const problems: string[] = [];
    for (const parcel of readBundle(text)) problems.push(await cases.take(parcel));
    return [...new Set(problems.filter((problem) => problem !== ''))].join(' ');
  } catch (error) {
    return error instanceof Error ? error.message : NOT_DONE;
  }
}

/** What is to be handed over about a case: what waits, or else once more what was saved before. Null without a case. */
export async function fileOf(cases: Cases, id: string) {
  const file = cases.find(id);
  if (!file) return null;
  const waiting = await waitingOf(id);
  // A step says nothing to somebody who has not had the case.
  const isWhole = waiting.some(({ topic }) => topic !== 'step');
  const parcels = isWhole ? waiting : [lastWord(file), ...waiting];
  return handOver(file, parcels, cases.ground.policy.organisation.name);
}

/** What was handed over need not wait any more, unless a desk is to have it as well. */
export async function handedOver(cases: Cases, id: string): Promise<void> {
  if (cases.ground.way !== 'file') return;
  await dropWaiting((await waitingOf(id)).map((parcel) => parcel.id));
  await cases.look();
}
