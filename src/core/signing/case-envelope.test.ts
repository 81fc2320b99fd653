import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openCase, sealCase } from './case-envelope.ts';
import { seal } from './envelope.ts';
import { CASE, exampleBody, exampleOrganisation, NOW, TEXT } from './example-organisation.ts';
import { nextRoot, sealRoot } from './root.ts';
import { changedRoot } from './root-document.ts';
import { openStep, STEPS, sealStep } from './step-envelope.ts';

const { keys, trust, envelopes, step } = await exampleOrganisation();
const { keys: others } = await exampleOrganisation();
const contents = { organisation: 'marlow-falls', case: CASE, sent: NOW, body: { text: TEXT } };
const on = { author: keys.author.kid, number: 0 };
const find = (id: string) => (id === CASE ? on : null);

/** The list of keys once the author's desk was stolen. */
async function withdrawn() {
  const document = await changedRoot(trust, { revoke: [keys.author.kid] }, NOW);
  const next = await nextRoot(trust, await sealRoot(document, [keys.root]));
  if (!next.ok) throw new Error(next.refusal);
  return next.trust;
}

describe('a case', () => {
  it('opens with the name of the desk that signed it', async () => {
    expect(await openCase(exampleBody, envelopes.case, trust)).toEqual({
      ok: true,
      opened: { ...contents, author: keys.author.kid },
    });
  });

  it('is not taken when it carries a key other than the one that signed it', async () => {
    const claims = { ...contents, author: keys.author.jwk };
    const named = await seal('case', v.unknown(), claims, others.author);
    expect(await openCase(exampleBody, named, trust)).toEqual({ ok: false, refusal: 'wrong-key' });
    const posing = await seal('case', v.unknown(), claims, { ...others.author, kid: keys.author.kid });
    expect(await openCase(exampleBody, posing, trust)).toEqual({ ok: false, refusal: 'altered' });
  });

  it('is not taken for another organisation, or from a desk whose key was withdrawn', async () => {
    const other = await sealCase(exampleBody, { ...contents, organisation: 'tarn-county' }, keys.author);
    expect(await openCase(exampleBody, other, trust)).toEqual({ ok: false, refusal: 'other-organisation' });
    expect(await openCase(exampleBody, envelopes.case, await withdrawn())).toEqual({
      ok: false,
      refusal: 'revoked-key',
    });
  });

  it('is neither signed nor opened when its contents do not fit', async () => {
    const bad = { ...contents, body: { text: 1 } };
    await expect(sealCase(exampleBody, bad as never, keys.author)).rejects.toMatchObject({
      refusal: 'malformed',
    });
    const anyway = await seal('case', v.unknown(), { ...bad, author: keys.author.jwk }, keys.author);
    expect(await openCase(exampleBody, anyway, trust)).toEqual({ ok: false, refusal: 'malformed' });
  });

  it('carries no private key', async () => {
    const claims = { ...contents, author: { ...keys.author.jwk, d: keys.author.jwk.x } };
    const leaking = await seal('case', v.unknown(), claims, keys.author);
    expect(await openCase(exampleBody, leaking, trust)).toEqual({ ok: false, refusal: 'malformed' });
  });
});

describe('a step on a case', () => {
  it('opens when it comes from the desk that sent the case', async () => {
    for (const name of STEPS) {
      const envelope = await sealStep({ ...step, step: name }, keys.author);
      expect(await openStep(envelope, trust, find)).toEqual({
        ok: true,
        step: { ...step, step: name, author: keys.author.kid },
      });
    }
  });

  it('is refused when it comes twice, or after a later one', async () => {
    const later = (number: number) => openStep(envelopes.step, trust, () => ({ ...on, number }));
    expect(await later(1)).toEqual({ ok: false, refusal: 'same-version' });
    expect(await later(2)).toEqual({ ok: false, refusal: 'older-version' });
  });

  it('is refused from another desk, for another case or organisation, or with a withdrawn key', async () => {
    const refusalOf = async (envelope: string, by = trust) => {
      const opened = await openStep(envelope, by, find);
      return opened.ok ? null : opened.refusal;
    };
    expect(await refusalOf(await sealStep(step, others.author))).toBe('other-author');
    expect(await refusalOf(await sealStep({ ...step, case: 'case-0002' }, keys.author))).toBe('other-case');
    const elsewhere = await sealStep({ ...step, organisation: 'tarn-county' }, keys.author);
    expect(await refusalOf(elsewhere)).toBe('other-organisation');
    expect(await refusalOf(envelopes.step, await withdrawn())).toBe('revoked-key');
  });
});
