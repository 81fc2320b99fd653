import type { FromApprovals, FromPanel, ToApprovals, ToPanel } from '../../../src/protocol.ts';

declare global {
  interface Window {
    /** What an author's panel does, without a person. */
    authors: {
      /** Puts a text before the approver under an id. Resolves to whether the worker has said that it is kept. */
      put(id: string, text: string): Promise<boolean>;
      /** Wakes the worker, as an open panel does. */
      wake(): void;
    };
    /** What an approver does. */
    approvers: {
      /** Decides on some of the cases that wait. Resolves to how many the worker has said are decided. */
      decideSome(most: number): Promise<number>;
    };
  }
}

/** Runs in the panel's document. */
export function driveAuthor(): void {
  const PATIENCE = 8_000;
  const open = new Map<string, (isKept: boolean) => void>();
  let port: chrome.runtime.Port | null = null;
  const connect = () => {
    if (port) return port;
    port = chrome.runtime.connect({ name: 'panel' });
    port.onMessage.addListener((message: ToPanel) => {
      if (message.type === 'case-done' && message.case) open.get(message.case)?.(message.problem === '');
    });
    port.onDisconnect.addListener(() => {
      port = null;
      for (const answer of open.values()) answer(false);
    });
    return port;
  };
  window.authors = {
    wake: () => void connect(),
    put: (id, text) =>
      new Promise((resolve) => {
        const answer = (isKept: boolean) => {
          open.delete(id);
          resolve(isKept);
        };
        open.set(id, answer);
        setTimeout(() => answer(false), PATIENCE);
        connect().postMessage({
          type: 'escalate',
          case: id,
          note: '',
          correction: null,
          draft: {
            id: 'd1',
            network: 'x',
            kind: 'post',
            account: 'MarlowFalls',
            begunAs: 'MarlowFalls',
            field: 'text',
            media: null,
            text,
            ignored: [],
            holdable: true,
            assessment: { findings: [], praise: [], count: { used: 0, limit: 280, overflow: null } },
            waiting: 0,
            standing: null,
          },
        } satisfies FromPanel);
      }),
  };
}

/** Runs in the approvals page. */
export function driveApprover(): void {
  const PATIENCE = 8_000;
  const open = new Map<string, (isDone: boolean) => void>();
  let port: chrome.runtime.Port | null = null;
  let waiting: string[] = [];
  let told = () => {};
  const connect = () => {
    if (port) return port;
    port = chrome.runtime.connect({ name: 'approvals' });
    port.onMessage.addListener((message: ToApprovals) => {
      if (message.type === 'answer') open.get(message.ask)?.(message.problem === '');
      if (message.type !== 'queue') return;
      waiting = message.cases
        .filter(({ stage, may }) => stage === 'waiting' && may === 'yes')
        .map(({ id }) => id);
      if (waiting.length > 0) told();
    });
    port.onDisconnect.addListener(() => {
      port = null;
      waiting = [];
      for (const answer of open.values()) answer(false);
    });
    port.postMessage({ type: 'watch' } satisfies FromApprovals);
    return port;
  };
  const decide = (id: string, at: number) =>
    new Promise<boolean>((resolve) => {
      const ask = crypto.randomUUID();
      const answer = (isDone: boolean) => {
        open.delete(ask);
        resolve(isDone);
      };
      open.set(ask, answer);
      setTimeout(() => answer(false), PATIENCE);
      const verdict = at % 2 === 0 ? ('approved' as const) : ('declined' as const);
      const reason = verdict === 'declined' ? 'Please wait.' : '';
      connect().postMessage({ type: 'decide', ask, case: id, verdict, text: '', frees: false, reason });
    });
  window.approvers = {
    async decideSome(most) {
      connect();
      if (waiting.length === 0) {
        await new Promise<void>((resolve) => {
          told = resolve;
          setTimeout(resolve, 300);
        });
      }
      const now = waiting.slice(0, most);
      waiting = waiting.slice(now.length);
      const done = await Promise.all(now.map(decide));
      return done.filter((isDone) => isDone).length;
    },
  };
}
