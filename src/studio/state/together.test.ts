import { expect, it } from 'vitest';
import type { Policy } from '../../core/policy/schema.ts';
import { starterPolicy } from '../../core/policy/starter.ts';
import type { Trust } from '../../core/signing/root-document.ts';
import { draft, edit, openDraft } from './document.ts';
import { keptAs } from './example-kept.ts';
import { shelf } from './published.ts';
import { base } from './sketch.ts';
import { followPublished, isBeingSent, overtaken, recogniseSent } from './together.ts';

const avoiding = (version: number, ...avoid: string[]): Policy => ({
  ...starterPolicy,
  version: `${version}`,
  vocabulary: { ...starterPolicy.vocabulary, avoid },
});
const kept = (policy: Policy) => keptAs(policy, Number(policy.version));
/** The draft holds "gallimaufry"; it is published, which takes a moment in which `meanwhile` happens. */
function publishWhile(meanwhile: () => void): void {
  openDraft(avoiding(1));
  base.value = { position: { root: 1, sequence: 1 }, policy: avoiding(1) };
  edit(['vocabulary', 'avoid'], ['gallimaufry'], 'words');
  const sent = draft.value;
  if (!sent) throw new Error('There is no draft.');
  meanwhile();
  shelf.value = { trust: {} as Trust, firstRoot: '', policies: [kept(avoiding(2, 'gallimaufry'))] };
  followPublished(sent);
}

it('after publishing, the draft is what was published', () => {
  publishWhile(() => {});
  expect(draft.value).toBe(base.value?.policy);
  expect(draft.value?.version).toBe('2');
});

it('what is written while publishing goes on is kept, as a change of what was published', () => {
  publishWhile(() => edit(['vocabulary', 'avoid'], ['gallimaufry', 'hullabaloo'], 'words'));
  expect(draft.value?.vocabulary.avoid).toEqual(['gallimaufry', 'hullabaloo']);
  expect(draft.value?.version).toBe('2');
  expect(base.value?.policy.vocabulary.avoid).toEqual(['gallimaufry']);
});

it('what was published although the answer was lost is known when it comes back, and nobody else’s is', () => {
  openDraft(avoiding(1));
  base.value = { position: { root: 1, sequence: 1 }, policy: avoiding(1) };
  edit(['vocabulary', 'avoid'], ['gallimaufry'], 'words');
  const sent = draft.value;
  if (!sent) throw new Error('There is no draft.');
  isBeingSent(sent, sent);
  shelf.value = { trust: {} as Trust, firstRoot: '', policies: [kept(avoiding(2, 'hullabaloo'))] };
  recogniseSent();
  expect(overtaken.value?.sequence).toBe(2);
  shelf.value = { trust: {} as Trust, firstRoot: '', policies: [kept(avoiding(2, 'gallimaufry'))] };
  recogniseSent();
  expect(overtaken.value).toBe(null);
  expect(draft.value).toBe(base.value?.policy);
});
