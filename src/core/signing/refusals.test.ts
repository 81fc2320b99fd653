import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { seal } from './envelope.ts';
import { exampleOrganisation } from './example-organisation.ts';
import { sealPolicy } from './policy-envelope.ts';
import { CannotSign, REFUSALS } from './refusals.ts';

describe('refusals', () => {
  it.each(Object.entries(REFUSALS))('%s says in short sentences what happened and what to do', (_, words) => {
    for (const sentences of Object.values(words)) {
      expect(sentences).toMatch(/^[A-Z].*\.$/);
      expect(sentences).not.toContain('!');
      expect(sentences.length).toBeLessThan(130);
    }
  });

  it('come before signing what no desk would take', async () => {
    const { keys, published } = await exampleOrganisation();
    const error: unknown = await sealPolicy({ ...published, sequence: 0 }, keys.policy).catch((e) => e);
    expect(error).toBeInstanceOf(CannotSign);
    expect(String(error)).toContain(REFUSALS.malformed.happened);
    const large = seal('fresh', v.unknown(), { text: 'x'.repeat(4096) }, keys.policy);
    await expect(large).rejects.toMatchObject({ refusal: 'oversized' });
  });
});
