import * as v from 'valibot';
import { mendBytes } from './encoding.ts';

/** Where the networks' downloads keep the account's own posts. Messages are never among them. */
const POSTS: readonly RegExp[] = [
  /(?:^|\/)tweets?(?:-part\d+)?\.js$/,
  /(?:^|\/)posts\/(?:your_posts\w*|profile_posts_\d+)\.json$/,
  /(?:^|\/)(?:content|media)\/(?:posts_\d+|reels)\.json$/,
];

const x = v.pipe(
  v.tuple([v.object({ account: v.object({ username: v.string() }) })]),
  v.transform(([{ account }]) => account.username),
);
const facebook = v.pipe(
  v.object({ profile_v2: v.object({ name: v.object({ full_name: v.string() }) }) }),
  v.transform(({ profile_v2 }) => profile_v2.name.full_name),
);
const instagram = v.pipe(
  v.object({
    profile_user: v.tuple([
      v.object({ string_map_data: v.object({ Username: v.object({ value: v.string() }) }) }),
    ]),
  }),
  v.transform(({ profile_user: [user] }) => user.string_map_data.Username.value),
);

/** Where they tell whose download it is. */
const OWNERS: readonly (readonly [RegExp, v.GenericSchema<unknown, string>])[] = [
  [/(?:^|\/)data\/account\.js$/, x],
  [/(?:^|\/)profile_information\.json$/, facebook],
  [/(?:^|\/)personal_information\.json$/, instagram],
];

/** Whether a file of a download holds the account's posts. */
export function postFile(path: string): boolean {
  return POSTS.some((form) => form.test(path));
}

/** Whether a file of a download tells the account's name. */
export function ownerFile(path: string): boolean {
  return OWNERS.some(([form]) => form.test(path));
}

/** The account's name in such a file; nothing else of it is used. Null when it is not there. */
export function ownerIn(path: string, content: string): string | null {
  const schema = OWNERS.find(([form]) => form.test(path))?.[1];
  if (!schema) return null;
  try {
    const parsed = v.safeParse(schema, JSON.parse(content.replace(/^\s*window\.YTD[^=]{0,60}=/, '')));
    return parsed.success ? mendBytes(parsed.output).slice(0, 200) : null;
  } catch {
    return null;
  }
}
