/** What hangs on a draft. */
export const MEDIA_KINDS = ['image', 'video', 'gif'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** Whose work a picture, video or sound is: the organisation's, used with permission, or neither. */
export const RIGHTS = ['own', 'permitted', 'none'] as const;
export type Rights = (typeof RIGHTS)[number];

/** One picture, video or GIF of a draft. Every fact but the kind may be unknown, and an unknown fact never flags. */
export interface Media {
  readonly kind: MediaKind;
  /** It has a description for people who do not see it. */
  readonly described?: boolean | undefined;
  readonly captioned?: boolean | undefined;
  /** Without sound, so that there is nothing to caption. */
  readonly silent?: boolean | undefined;
  /** More than three flashes in a second. */
  readonly flashing?: boolean | undefined;
  /** Picture or voice made by a generator. */
  readonly madeByMachine?: boolean | undefined;
  /** The picture itself says that a machine made it. */
  readonly labelled?: boolean | undefined;
  /** People who could be recognised. */
  readonly showsPeople?: boolean | undefined;
  /** Those people, or their parents, have signed a release. */
  readonly released?: boolean | undefined;
  readonly bookingPhoto?: boolean | undefined;
  readonly rights?: Rights | undefined;
  /** Who made it, as the media library says. */
  readonly credit?: string | undefined;
}
