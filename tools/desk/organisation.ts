import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { base64url } from 'jose';
import { openRootChain } from '../../src/core/signing/root.ts';
import type { Organisation } from './house.ts';

/** Waits for the first root that a supervisor publishes, and reads from it what a join link must say. */
export async function awaitOrganisation(keeper: NatsConnection): Promise<Organisation> {
  // Listening begins before looking, so that nothing slips through between.
  const published = keeper.subscribe('live.root.*');
  const { direct } = await jetstreamManager(keeper);
  const next = (seq: number) => direct.getMessage('POLICY', { seq, next_by_subj: 'put.root.*' });
  for (let kept = await next(1); kept; kept = await next(kept.seq + 1)) {
    const organisation = await organisationIn(kept.string());
    if (organisation) return organisation;
  }
  for await (const message of published) {
    const organisation = await organisationIn(message.string());
    if (organisation) return organisation;
  }
  throw new Error('The desk was closed.');
}

/** What a first root says of itself. Whoever runs the desk vouches for it, by giving out the links. */
async function organisationIn(root: string): Promise<Organisation | null> {
  try {
    const { payload, signatures } = JSON.parse(root);
    const { organisation } = read(payload);
    for (const { protected: header } of signatures) {
      const fingerprint = read(header).kid;
      const opened = await openRootChain({ organisation: organisation.id, fingerprint }, [root]);
      if (opened.ok) return { organisation: opened.trust.root.organisation, fingerprint, root };
    }
  } catch {
    // Not a root; nobody's desk would take it either.
  }
  return null;
}

function read(part: string) {
  return JSON.parse(new TextDecoder().decode(base64url.decode(part)));
}
