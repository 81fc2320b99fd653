import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Asking } from './asking.ts';

describe('a question to the worker', () => {
  let sent: number;
  let isThere: boolean;
  let gaveUp: string[];
  let asking: Asking;
  beforeEach(() => {
    vi.useFakeTimers();
    sent = 0;
    isThere = true;
    gaveUp = [];
    asking = new Asking({
      send: () => {
        if (isThere) sent++;
        return isThere;
      },
      gaveUp: (why) => gaveUp.push(why),
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked alone: what comes up meanwhile is asked once, when the answer is in', () => {
    asking.ask();
    asking.ask();
    asking.ask();
    expect([sent, asking.isDone]).toEqual([1, false]);
    asking.answered();
    asking.goOn();
    expect(sent).toBe(2);
  });

  it('leaves others their turn after one that took long', () => {
    asking.ask();
    asking.ask();
    vi.advanceTimersByTime(800);
    asking.answered();
    asking.goOn();
    expect(sent).toBe(1);
    vi.advanceTimersByTime(800);
    expect(sent).toBe(2);
  });

  it('is asked once more when the worker is lost, and then given up', () => {
    asking.ask();
    asking.lost();
    expect([sent, gaveUp]).toEqual([2, []]);
    asking.lost();
    expect([sent, gaveUp, asking.isDone]).toEqual([2, ['silent'], true]);
  });

  it('is given up when nobody answers, or nobody is there', () => {
    asking.ask();
    vi.advanceTimersByTime(5000);
    isThere = false;
    asking.ask();
    expect(gaveUp).toEqual(['silent', 'off']);
  });
});
