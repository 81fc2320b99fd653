/** Why something signed was not taken, with what people read about it: what happened, and what to do. */
export const REFUSALS = {
  malformed: {
    happened: 'This is not something that Plainspoken has written, or a part of it is missing.',
    todo: 'Ask for it again, as a file rather than as pasted text.',
  },
  oversized: {
    happened: 'This is larger than Plainspoken takes.',
    todo: 'Make it shorter, or ask whoever sent it to.',
  },
  unsigned: {
    happened: 'This carries no signature, so nobody can tell who wrote it.',
    todo: 'Ask for the signed one, as the policy studio or the approvals page saves it.',
  },
  'wrong-type': {
    happened: 'This is signed, but it is something else than what belongs here.',
    todo: 'Look whether the right file was chosen.',
  },
  'wrong-algorithm': {
    happened: 'This is signed in a way that Plainspoken does not accept.',
    todo: 'Ask for one that was signed with Plainspoken, and tell your supervisor.',
  },
  'unknown-header': {
    happened: 'The signature carries directions that Plainspoken does not know, so it is not relied on.',
    todo: 'Update Plainspoken. If it stays so, tell your supervisor.',
  },
  'wrong-key': {
    happened: 'This is signed with a key that your organisation does not list for it.',
    todo: 'Tell your supervisor. What is in force stays in force.',
  },
  'revoked-key': {
    happened: 'This is signed with a key that your organisation has withdrawn.',
    todo: 'Tell your supervisor. What is in force stays in force.',
  },
  altered: {
    happened: 'The signature does not fit: this was changed after it was signed, or somebody else signed it.',
    todo: 'Ask for it again. If it stays so, tell your supervisor.',
  },
  'other-organisation': {
    happened: 'This belongs to another organisation.',
    todo: 'Look whether the right file or link was chosen.',
  },
  'older-version': {
    happened: 'This is older than what this desk has.',
    todo: 'Nothing is to be done. The newer one stays in force.',
  },
  'same-version': {
    happened: 'This desk has this version.',
    todo: 'Nothing is to be done.',
  },
  'missing-root': {
    happened: 'Between this list of keys and the one that this desk has, another one is missing.',
    todo: 'Fetch the missing one from the desk, then this one again.',
  },
  'unknown-root': {
    happened: 'This was signed under a newer list of keys than this desk has.',
    todo: 'Fetch the list of keys from the desk. This is taken after that.',
  },
  'no-root': {
    happened: 'There is no list of keys to begin with.',
    todo: 'Ask your supervisor for a new join link.',
  },
  'wrong-fingerprint': {
    happened: 'The first list of keys is not the one whose fingerprint this desk was given.',
    todo: 'Read the fingerprint to your supervisor by telephone before you join.',
  },
  'old-signature-missing': {
    happened: 'This new list of keys is not signed under the list that is in force.',
    todo: 'Tell your supervisor. The list that is in force stays in force.',
  },
  'new-signature-missing': {
    happened: 'This new list of keys is not signed with a root key of its own.',
    todo: 'Sign it with the new root key as well, and publish it again.',
  },
  'key-listed-twice': {
    happened: 'This list of keys names a key twice, or for two purposes.',
    todo: 'Make a key of its own for each purpose and person.',
  },
  'revocation-dropped': {
    happened: 'This list of keys takes back the withdrawal of a key.',
    todo: 'A withdrawn key stays withdrawn. Make a new key instead.',
  },
  'not-a-policy': {
    happened: 'The signature is right, but this version of Plainspoken cannot read the policy in it.',
    todo: 'Update Plainspoken. Until then the policy that is in force stays in force.',
  },
  'other-case': {
    happened: 'This answers another case.',
    todo: 'Open the case that it belongs to.',
  },
  'other-author': {
    happened: 'This belongs to a case from another desk.',
    todo: 'Open it at the desk that sent the case.',
  },
  'other-text': {
    happened: 'This was decided on another text than the one that was sent.',
    todo: 'Put the text before the approver once more.',
  },
  'other-place': {
    happened: 'This was decided for another network, account or kind of post.',
    todo: 'Put the draft before the approver for where it is to appear.',
  },
  'other-person': {
    happened: 'This is signed with the key of another person than the one it names.',
    todo: 'Ask the approver to decide again, and tell your supervisor.',
  },
  'self-made': {
    happened:
      'The author and the approver are the same person, and your policy asks for a second pair of eyes.',
    todo: 'Put the draft before somebody else.',
  },
  'weak-passphrase': {
    happened: 'This passphrase is too short to keep a key safe.',
    todo: 'Take at least 16 characters, such as five words that do not belong together.',
  },
  'wrong-passphrase': {
    happened: 'The backup does not open with this passphrase, or the file is damaged.',
    todo: 'Try the passphrase again, with an eye on capitals and spaces; then try another copy of the file.',
  },
  'not-a-backup': {
    happened: 'This is not a key backup of Plainspoken.',
    todo: 'Choose the text file whose first line reads “Plainspoken key backup”.',
  },
  'not-a-join-link': {
    happened: 'This is not a join link.',
    todo: 'Copy all of it, from “plainspoken-join:” to the end.',
  },
  'join-link-damaged': {
    happened: 'A part of this join link is missing or was changed on the way.',
    todo: 'Copy all of it, from “plainspoken-join:” to the end, or ask for the file instead.',
  },
  'join-link-newer': {
    happened: 'This join link was made with a newer version of Plainspoken.',
    todo: 'Update Plainspoken, then use the link again.',
  },
  'unsafe-address': {
    happened: 'This join link leads to an address that Plainspoken does not connect to.',
    todo: 'Ask for one whose desk is at “https:” or “wss:”, without a name or password in the address.',
  },
} as const satisfies Readonly<Record<string, { readonly happened: string; readonly todo: string }>>;

/** The name of a reason why something signed was not taken. */
export type Refusal = keyof typeof REFUSALS;

/** What people read about a refusal: what happened, and what to do. */
export function sentenceOf(refusal: Refusal): string {
  const { happened, todo } = REFUSALS[refusal];
  return `${happened} ${todo}`;
}

/** Something that was not taken. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** What opening something yields: its contents, or why it was not taken. */
export type Opened<T> = ({ readonly ok: true } & T) | Refused;

/** Says no. */
export function refuse(refusal: Refusal): Refused {
  return { ok: false, refusal };
}

/** Thrown where something is to be signed or kept that every desk would refuse. */
export class CannotSign extends Error {
  override readonly name = 'CannotSign';
  readonly refusal: Refusal;

  constructor(refusal: Refusal, cause?: unknown) {
    super(sentenceOf(refusal), { cause });
    this.refusal = refusal;
  }
}
