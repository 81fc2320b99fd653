import * as v from 'valibot';
import { describe } from '../voice/describe.ts';
import { profileSchema } from '../voice/profile-schema.ts';

/** What is different between two voices, as a sentence. Either may be null, or not fit yet. */
export function voiceChange(before: unknown, after: unknown): string {
  const [old, fresh] = [read(before), read(after)];
  if (!fresh) return 'How we sound is no longer set.';
  const isLearned = fresh.posts > 0 && fresh.posts !== old?.posts;
  const from = isLearned ? ` is learned from ${fresh.posts.toLocaleString('en-US')} posts` : ' changes';
  const said = old ? describe(old) : [];
  const says = describe(fresh);
  const now = says.filter((line) => !said.includes(line));
  const gone = said.filter((line) => !says.includes(line));
  if (now.length === 0) return `How we sound${from}, in finer figures.`;
  return `How we sound${from}: ${now.join(' ')}${gone.length > 0 ? ` Before: ${gone.join(' ')}` : ''}`;
}

function read(profile: unknown) {
  const parsed = v.safeParse(profileSchema, profile);
  return parsed.success ? parsed.output : null;
}
