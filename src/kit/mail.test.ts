import { expect, it } from 'vitest';
import { mailTo } from './mail.ts';

it('begins a mail with any words, cut between letters where there are too many', () => {
  const wave = '👋';
  for (const before of ['', 'x']) {
    const address = mailTo({ subject: wave, body: `${before}${wave.repeat(2000)}` });
    expect(decodeURIComponent(address)).toMatch(/👋…$/u);
  }
  expect(decodeURIComponent(mailTo({ subject: 'A', body: 'All of it.' }))).toBe(
    'mailto:?subject=A&body=All of it.',
  );
  expect(() => mailTo({ subject: '\ud83d', body: 'half \ud83d' })).not.toThrow();
});
