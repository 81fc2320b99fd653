import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FromPage, fromPage } from '../../protocol.ts';
import type { Composer } from '../composer.ts';
import { Sent } from './sent.ts';

const composer = (text: string, stepwise = false, isOpen = true): Composer =>
  ({
    id: 'd1',
    text: isOpen ? text : '',
    isOpen,
    editor: { read: () => text },
    account: 'MarlowFalls',
    media: null,
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
  /** The button that sends stands there and is on. */
  let isReady: boolean;
  const begun = () =>
    new Sent(
      (message) => told.push(message),
      () => isReady,
    );
  beforeEach(() => {
    vi.useFakeTimers();
    told = [];
    isReady = true;
    sent = begun();
    sent.expect(composer('They are idiots.'), { checked: true, held: true });
  });

  afterEach(() => {
    vi.useRealTimers();
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
    sent.actedElsewhere();
    sent.expect(composer('They are idiots.', true), { checked: true, held: false });
    sent.actedElsewhere();
    sent.gone('d1');
    expect(told).toEqual([]);
  });

  it('goes out while its button is off or gone, whatever the author presses and however long it takes', () => {
    sent.expect(composer('They are idiots.', true), { checked: true, held: false });
    isReady = false;
    vi.advanceTimersByTime(300_000);
    sent.actedElsewhere();
    sent.gone('d1');
    expect(told).toHaveLength(1);
  });

  it('has failed when its button is on again: what is thrown away then was never posted', () => {
    vi.advanceTimersByTime(5000);
    sent.actedElsewhere();
    sent.gone('d1');
    expect(told).toEqual([]);
  });

  it('has not failed because the author presses something before the site has begun', () => {
    vi.advanceTimersByTime(500);
    sent.actedElsewhere();
    sent.gone('d1');
    expect(told).toHaveLength(1);
  });

  it('has not gone out when it stays with its button on', () => {
    vi.advanceTimersByTime(61_000);
    sent.gone('d1');
    expect(told).toEqual([]);
  });

  it('goes out when the page is left while its site is at work on it', () => {
    vi.advanceTimersByTime(5000);
    isReady = false;
    sent.left();
    sent.left();
    expect(told).toHaveLength(1);
  });

  it('has not gone out when the page is left long after', () => {
    vi.advanceTimersByTime(5000);
    sent.left();
    expect(told).toEqual([]);
  });

  it('may have gone out by a button that nobody knows, until the author presses the next', () => {
    isReady = false;
    sent.expect(composer('They are idiots.'), { checked: true, isGuess: true });
    sent.actedElsewhere();
    sent.gone('d1');
    expect(told).toEqual([]);
    sent.expect(composer('They are idiots.'), { checked: true, isGuess: true });
    sent.gone('d1');
    expect(told).toMatchObject([{ held: false }]);
  });

  it('is told so that it fits into a record, however much there is to tell', () => {
    const long = `They are ${'x'.repeat(20_000)}`;
    const finding = { clause: 'CHARGE-22', level: 'confirm', from: 9, to: long.length };
    const ignored = Array.from({ length: 600 }, () => ({ clause: 'ACCESS-19', quote: long }));
    const much = { ...composer(long), findings: Array(600).fill(finding), ignored } as unknown as Composer;
    sent.expect(much, { checked: true, held: true });
    sent.gone('d1');
    expect(v.safeParse(fromPage, told[0]).issues).toBeUndefined();
  });

  describe('before its account was known', () => {
    const asked = { type: 'account', id: 'd1', network: 'x', account: 'MarlowFalls' };
    beforeEach(() => {
      sent = begun();
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
