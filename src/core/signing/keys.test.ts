import { exportJWK } from 'jose';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { backupOf, openBackup } from './backup.ts';
import { seal, verify } from './envelope.ts';
import { jwkSchema, kidOf, makeKeys, PURPOSES, readable } from './keys.ts';

// RFC 8037, appendix A.2 and A.3.
const rfc = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;
const rfcKid = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';

describe('keys', () => {
  it('are named by their thumbprint', async () => {
    expect(await kidOf(rfc)).toBe(rfcKid);
  });

  it('do not leave the browser unless they are about to be backed up', async () => {
    await expect(exportJWK((await makeKeys()).privateKey)).rejects.toThrow();
    expect(await exportJWK((await makeKeys(true)).privateKey)).toHaveProperty('d');
  });

  it('are public and Ed25519 where they are listed', () => {
    expect(v.is(jwkSchema, rfc)).toBe(true);
    for (const bad of [
      { ...rfc, d: rfc.x },
      { ...rfc, crv: 'X25519' },
      { ...rfc, kty: 'oct', k: rfc.x },
      { ...rfc, x: `${rfc.x}=` },
      { ...rfc, x: `${rfc.x.slice(0, -1)}p` },
      { ...rfc, x: rfc.x.slice(1) },
      { kty: 'OKP', crv: 'Ed25519' },
    ]) {
      expect(v.is(jwkSchema, bad)).toBe(false);
    }
  });

  it('have names that two people can read to each other', () => {
    expect(readable(rfcKid)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/);
    // 25 letters of 5 bits, from the front.
    expect(readable('A'.repeat(43))).toBe('00000-00000-00000-00000-00000');
    expect(readable(`B${'A'.repeat(42)}`)).toBe('0G000-00000-00000-00000-00000');
    expect(readable('no fingerprint')).toBe('');
  });
});

describe('the backup of a key', () => {
  const of = { organisation: { id: 'marlow-falls', name: 'City of Marlow Falls' }, purpose: 'root' } as const;
  const passphrase = 'otter lamp seven café drift';

  it('opens again, and signs as before, but does not leave the browser any more', async () => {
    const keys = await makeKeys(true);
    const text = await backupOf(keys, of, passphrase);
    expect(text).toContain(readable(keys.kid));
    expect(text).not.toContain((await exportJWK(keys.privateKey)).d);

    // As another keyboard composes the letters, and as an e-mail may have broken the lines.
    const again = await openBackup(` ${text.replaceAll('\n', '\r\n')}`, ` ${passphrase.normalize('NFD')} `);
    if (!again.ok) throw new Error(again.refusal);
    expect(again.of).toEqual(of);
    expect(again.keys.jwk).toEqual(keys.jwk);
    await expect(exportJWK(again.keys.privateKey)).rejects.toThrow();
    const envelope = await seal('fresh', v.unknown(), {}, again.keys);
    const [header = '', payload = '', signature = ''] = envelope.split('.');
    expect(await verify('fresh', { header, payload, signature }, () => keys.jwk)).toMatchObject({ ok: true });
  });

  it('does not open with another passphrase, or when it was changed', async () => {
    const text = await backupOf(await makeKeys(true), of, passphrase);
    const wrong = { ok: false, refusal: 'wrong-passphrase' };
    expect(await openBackup(text, passphrase.toUpperCase())).toEqual(wrong);
    expect(await openBackup(text, '')).toEqual(wrong);
    const end = text.trimEnd();
    const altered = end.slice(0, -10) + (end.at(-10) === 'A' ? 'B' : 'A') + end.slice(-9);
    expect(await openBackup(altered, passphrase)).toEqual(wrong);
  });

  it('is told from other files', async () => {
    for (const text of [
      '',
      'Plainspoken key backup',
      'Plainspoken key backup\n\na.b.c',
      '{}',
      null,
      'x'.repeat(9000),
    ]) {
      expect(await openBackup(text, passphrase)).toEqual({ ok: false, refusal: 'not-a-backup' });
    }
  });

  it('asks for a passphrase that is worth it, and for a key that can be written down', async () => {
    await expect(backupOf(await makeKeys(true), of, 'a'.repeat(15))).rejects.toMatchObject({
      refusal: 'weak-passphrase',
    });
    await expect(backupOf(await makeKeys(), of, passphrase)).rejects.toThrow();
    expect(PURPOSES).toContain(of.purpose);
  });
});
