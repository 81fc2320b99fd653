import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import { effectOf } from './keys.ts';
import { Question } from './question.ts';

const finding = (reason: boolean) => ({ level: 'confirm', message: '', reason }) as Finding;
const open = (reason: boolean) => new Question([finding(reason)], true, false);
const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({ key: name, ...more }) as KeyboardEvent;

describe('a key while a question is open', () => {
  it.each([
    ['Escape', {}, 'back'],
    ['Tab', {}, 'next'],
    ['Tab', { shiftKey: true }, 'before'],
    ['Enter', {}, 'choose'],
    ['Enter', { repeat: true }, 'nothing'],
    ['Enter', { ctrlKey: true }, 'nothing'],
    [' ', {}, 'choose'],
    ['ArrowLeft', {}, 'before'],
    ['Shift', {}, 'text'],
    ['a', {}, 'leave'],
    ['z', { ctrlKey: true }, 'leave'],
  ] as const)('%s %j: %s', (name, more, effect) => {
    expect(effectOf(key(name, more), open(false), false)).toBe(effect);
  });

  it('writes into the field, by the browser or, where the site keeps the focus, by us', () => {
    expect(effectOf(key('a'), open(true), true)).toBe('text');
    expect(effectOf(key('a'), open(true), false)).toBe('type');
    expect(effectOf(key(' '), open(true), false)).toBe('type');
    expect(effectOf(key('Enter'), open(true), true)).toBe('next');
  });
});

describe('a question', () => {
  it('begins with going back, or with the reason', () => {
    expect(open(false).chosen).toBe('back');
    expect(open(true).chosen).toBe('reason');
  });

  it('goes on only with the reason that is asked for', () => {
    const question = open(true);
    question.write('  ');
    question.move(1);
    expect(question.mayGo()).toBe(false);
    expect(question.chosen).toBe('reason');
    question.write(question.typed('x'));
    expect(question.mayGo()).toBe(true);
    expect(open(false).mayGo()).toBe(true);
  });

  it('never goes on where it is not the author who decides', () => {
    expect(new Question([finding(false)], false, false).mayGo()).toBe(false);
  });
});
