import type { Policy } from '../../../src/core/policy/schema.ts';
import { starterPolicy } from '../../../src/core/policy/starter.ts';
import { type Join, joinLink } from '../../../src/core/signing/join.ts';
import { type Keys, makeKeys } from '../../../src/core/signing/keys.ts';
import { sealPolicy } from '../../../src/core/signing/policy-envelope.ts';
import { sealRoot } from '../../../src/core/signing/root.ts';
import type { Parcel } from '../../../src/desk/desk.ts';

const MONTH_MS = 30 * 86_400_000;

/** An organisation that publishes policies, as its supervisor's browser would. */
export class Organisation {
  readonly #id: string;
  readonly #rootKey: Keys;
  readonly #policyKey: Keys;
  readonly root: string;
  #sequence = 0;

  private constructor(id: string, rootKey: Keys, policyKey: Keys, root: string) {
    this.#id = id;
    this.#rootKey = rootKey;
    this.#policyKey = policyKey;
    this.root = root;
  }

  static async make(id: string): Promise<Organisation> {
    const [rootKey, policyKey] = [await makeKeys(), await makeKeys()];
    const root = await sealRoot(
      {
        format: 1,
        organisation: { id, name: 'City of Marlow Falls' },
        version: 1,
        issued: Date.now(),
        keys: { root: [rootKey.jwk], policy: [{ key: policyKey.jwk, name: 'Sam Poe' }], approvers: [] },
        revoked: [],
      },
      [rootKey],
    );
    return new Organisation(id, rootKey, policyKey, root);
  }

  /** What an administrator sets for a browser. */
  managed(deskAddress: string, role: 'author' | 'approver' | 'supervisor') {
    const rootFingerprint = this.#rootKey.kid;
    return {
      organisationId: this.#id,
      organisationName: 'City of Marlow Falls',
      rootFingerprint,
      deskAddress,
      role,
    };
  }

  /** The link that lets a browser join. */
  link(desk: string, role: Join['role'] = 'author'): string {
    return joinLink({
      format: 1,
      organisation: { id: this.#id, name: 'City of Marlow Falls' },
      fingerprint: this.#rootKey.kid,
      desk,
      role,
    });
  }

  /** Signs the next policy: the starter policy with these changes. `at`: by the signer's clock, in milliseconds since 1970 UTC. */
  async publish(
    changes: Partial<Policy>,
    note: string,
    { signer = this.#policyKey, at: now = Date.now() }: { readonly signer?: Keys; readonly at?: number } = {},
  ): Promise<Parcel[]> {
    const sequence = ++this.#sequence;
    const policy = { ...starterPolicy, version: String(sequence), ...changes };
    const body = await sealPolicy(
      {
        organisation: this.#id,
        root: 1,
        sequence,
        issued: now,
        effectiveFrom: now,
        freshUntil: now + MONTH_MS,
        note,
        author: 'Sam Poe',
        policy,
      },
      signer,
    );
    return [
      { topic: 'root', id: 'root-1', body: this.root },
      { topic: 'policy', id: `policy-1-${sequence}`, body },
    ];
  }
}
