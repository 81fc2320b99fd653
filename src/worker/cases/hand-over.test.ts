import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../core/case/events.ts';
import { answerOf, fileOf, TEXT } from '../../core/case/test-fixtures.ts';
import { readBundle } from '../../desk/file/bundle.ts';
import { handOver, lastWord } from './hand-over.ts';

describe('a mail', () => {
  it('about a case begins with what is to be done, and then shows it', () => {
    const file = fileOf({ body: { note: 'It is for tonight.' }, envelope: 'a.b.c' });
    const { subject, body, text } = handOver(file, [lastWord(file)], 'Oakdale');
    expect(subject).toBe('Please decide: a post on X');
    expect(body.indexOf('Open the attached file')).toBeLessThan(body.indexOf(TEXT));
    expect(body).toContain('The author writes: It is for tonight.');
    expect(readBundle(text)).toMatchObject([{ topic: 'case', body: 'a.b.c' }]);
  });

  it.each([
    ['approved', 'Dana Ruiz has approved your post on X'],
    ['changes', 'Dana Ruiz suggests other words for your post on X'],
    ['declined', 'Dana Ruiz has declined your post on X'],
  ] as const)('about a decision says what it is, and why: %s', (verdict, said) => {
    const answer = answerOf({ verdict, reason: 'Ask the library first.', envelope: 'd.e.f' });
    const events: CaseEvent[] = [{ kind: 'answered', at: 1, answer }];
    const file = fileOf({ own: false, address: 'desk', events });
    const { subject, body } = handOver(file, [lastWord(file)], 'Oakdale');
    expect(subject).toBe('Decision on your post on X');
    expect(body).toContain(said);
    expect(body).toContain('Ask the library first.');
  });
});
