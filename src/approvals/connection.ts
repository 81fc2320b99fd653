import { layLine } from '../kit/asking.ts';
import { saveFile } from '../kit/save.ts';
import { type FromApprovals, PORTS, type ToApprovals, toApprovals } from '../protocol.ts';
import { queue, toMail } from './state.ts';

const line = layLine<ToApprovals, FromApprovals>({
  port: PORTS.approvals,
  schema: toApprovals,
  watch: { type: 'watch' },
  unanswered: 'The coach is not answering. Please look at the case before you try again.',
  patienceMs: 15_000,
  receive(message) {
    switch (message.type) {
      case 'queue':
        queue.value = message;
        break;
      case 'file':
        saveFile(message.name, message.text);
        toMail.value = message;
        send({ type: 'handed-over', case: message.case });
    }
  },
});

/** Connects, and keeps the queue up to date from then on. */
export const start = line.start;
/** Sends to the worker, waking it when it sleeps. */
export const send = line.send;
/** Asks the worker for something; see `Line`. */
export const request = line.request;
