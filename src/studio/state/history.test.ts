import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginHistory, changed, redone, undone } from './history.ts';

const steps = fc.array(fc.record({ value: fc.integer(), name: fc.constantFrom('a', 'b') }), {
  maxLength: 30,
});

describe('a history', () => {
  it('goes all the way back and forth', () => {
    fc.assert(
      fc.property(steps, (list) => {
        let history = beginHistory(-1);
        const states = [-1];
        list.forEach(({ value, name }, i) => {
          history = changed(history, value, name, i * 10_000);
          if (history.now !== states.at(-1)) states.push(history.now);
        });
        for (const state of states.toReversed()) {
          expect(history.now).toBe(state);
          history = undone(history);
        }
        for (const state of states) {
          expect(history.now).toBe(state);
          history = redone(history);
        }
      }),
    );
  });

  it('takes letters typed in one field as one step, and those of another field as a second', () => {
    let history = beginHistory('');
    history = changed(history, 'C', 'name', 1000);
    history = changed(history, 'Ci', 'name', 1200);
    history = changed(history, 'Ci!', 'role', 1300);
    expect(undone(history).now).toBe('Ci');
    expect(undone(undone(history)).now).toBe('');
  });

  it('forgets what was undone once something else is done', () => {
    const history = undone(changed(beginHistory(1), 2, 'a', 0));
    expect(redone(changed(history, 3, 'a', 10)).now).toBe(3);
  });
});
