import { beforeEach, describe, expect, it } from 'vitest';
import type { FromPage } from '../../protocol.ts';
import type { Composer } from '../composer.ts';
import { Sent } from './sent.ts';

const composer = (text: string, stepwise = false, isOpen = true): Composer =>
  ({
    id: 'd1',
    text: isOpen ? text : '',
    isOpen,
    editor: { read: () => text },
    account: 'MarlowFalls',
    surface: { site: { network: 'x' }, rule: { kind: 'post', sending: { stepwise } } },
    findings: [{ clause: 'CHARGE-22', level: 'confirm', from: 9, to: 15 }],
    acknowledged: [
      { clause: 'CHARGE-22', quote: 'idiots', reason: 'Quoted.' },
      { clause: 'CHARGE-22', quote: 'morons', reason: 'Mended since.' },
    ],
    ignored: [],
  }) as unknown as Composer;

describe('a draft that was left to the site', () => {
  let told: FromPage[];
  let sent: Sent;
  beforeEach(() => {
    told = [];
    sent = new Sent((message) => told.push(message));
    sent.expect(composer('They are idiots.'), { checked: true, held: true });
  });

  it('has gone out when its box is empty, with what was found and passed over', () => {
    sent.changed(composer('They are idiots.'));
    expect(told).toEqual([]);
    sent.changed(composer(' '));
    expect(told).toMatchObject([
      {
        text: 'They are idiots.',
        findings: [{ clause: 'CHARGE-22', words: 'idiots' }],
        overrides: [{ clause: 'CHARGE-22', words: 'idiots', reason: 'Quoted.' }],
      },
    ]);
  });

  it('has gone out when its box is gone, and is told once', () => {
    sent.gone('d1');
    sent.gone('d1');
    expect(told).toHaveLength(1);
  });

  it('has not gone out when the author writes on', () => {
    sent.changed(composer('They are idiots. No.'));
    sent.gone('d1');
    expect(told).toEqual([]);
  });

  it('has not gone out when the button led on, and the author then pressed something else', () => {
    sent.pressedElsewhere();
    sent.expect(composer('They are idiots.', true), { checked: true, held: false });
    sent.pressedElsewhere();
    sent.gone('d1');
    expect(told).toEqual([]);
  });

  describe('before its account was known', () => {
    const asked = { type: 'account', id: 'd1', network: 'x', account: 'MarlowFalls' };
    beforeEach(() => {
      sent = new Sent((message) => told.push(message));
      sent.expect(composer('Pool opens.', false, false), { checked: false, held: false });
    });

    it('is told with its words once the account is known', () => {
      sent.changed(composer('', false, false));
      expect(told).toEqual([]);
      sent.stand('d1', 'listed');
      sent.changed(composer('', false, true));
      expect(told).toMatchObject([{ type: 'sent', text: 'Pool opens.', checked: false }]);
    });

    it('asks for it when the box is gone', () => {
      sent.gone('d1');
      expect(told).toEqual([asked]);
      sent.stand('d1', 'unknown');
      sent.stand('d1', 'unknown');
      expect(told).toMatchObject([asked, { type: 'sent', text: 'Pool opens.' }]);
    });

    it('keeps to itself what somebody has sent as themselves', () => {
      sent.stand('d1', 'unlisted');
      sent.changed(composer('', false, true));
      sent.gone('d1');
      expect(told).toEqual([]);
    });
  });
});
