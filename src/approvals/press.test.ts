import { describe, expect, it } from 'vitest';
import { doingOf, type Pressed, type Standing } from './press.ts';

const look: Standing = { areKeysOn: true, act: 'look', mayDecide: true, isBlocked: false };
const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  repeat: false,
  isCombined: false,
  isInField: false,
  ...more,
});

describe('a key on the approvals page', () => {
  it.each([
    ['j', 'next'],
    ['k', 'before'],
    ['a', 'approve'],
    ['s', 'suggest'],
    ['d', 'decline'],
    ['?', 'keys'],
    ['x', null],
    ['Escape', null],
  ])('%s does %s', (key, doing) => {
    expect(doingOf(press(key), look)).toBe(doing);
  });

  it('does nothing more while it is held down', () => {
    for (const key of ['j', 'k', 'a', 's', 'd', '?', 'Escape']) {
      expect(doingOf(press(key, { repeat: true }), { ...look, act: 'changes' })).toBeNull();
      expect(doingOf(press(key, { repeat: true }), look)).toBeNull();
    }
  });

  it('does not approve while other words or a reason are being written', () => {
    for (const act of ['changes', 'decline'] as const) {
      expect(doingOf(press('a'), { ...look, act })).toBeNull();
      expect(doingOf(press('Escape', { isInField: true }), { ...look, act })).toBe('back');
    }
  });

  it('decides nothing where there is nothing to decide', () => {
    for (const key of ['a', 's', 'd']) expect(doingOf(press(key), { ...look, mayDecide: false })).toBeNull();
    expect(doingOf(press('a'), { ...look, isBlocked: true })).toBeNull();
    expect(doingOf(press('s'), { ...look, isBlocked: true })).toBe('suggest');
  });

  it('is a letter in a field, a browser’s own key with Ctrl, and off when it is switched off', () => {
    expect(doingOf(press('a', { isInField: true }), look)).toBeNull();
    expect(doingOf(press('a', { isCombined: true }), look)).toBeNull();
    expect(doingOf(press('a'), { ...look, areKeysOn: false })).toBeNull();
  });
});
