import { expect, it } from 'vitest';
import { recordOf, type Sent } from './record.ts';

const sent: Sent = {
  network: 'x',
  kind: 'post',
  account: 'MarlowFalls',
  text: 'Those drivers are idiots.',
  checked: true,
  held: true,
  findings: [{ clause: 'CHARGE-22', level: 'confirm', words: 'idiots' }],
  overrides: [{ clause: 'CHARGE-22', words: 'idiots', reason: 'A quotation.' }],
};

it('keeps what the page told, under the policy and the time of the desk', () => {
  expect(recordOf(sent, '7', 1000)).toEqual({ ...sent, policyVersion: '7', time: 1000 });
});

it('takes over nothing that the page adds, such as a time of its own', () => {
  const more = { ...sent, time: 5, policyVersion: 'mine', type: 'sent' } as Sent;
  expect(recordOf(more, '7', 1000)).toEqual({ ...sent, policyVersion: '7', time: 1000 });
});
