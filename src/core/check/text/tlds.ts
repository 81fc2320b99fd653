/** Endings that make a bare name a link. Few on purpose: "lawn.The" is a missing space, not a link. */
export const TLDS: ReadonlySet<string> = new Set(
  'gov mil com org net edu int info biz us io co tv ly gl gd app dev page site online website shop store xyz club ca uk au nz eu'.split(
    ' ',
  ),
);

/** Endings that are words too: a link only when a path follows. */
export const TLDS_WITH_PATH: ReadonlySet<string> = new Set(
  'me be to it is at in am news live link city school library help events today team gy cc sh ee gg li st id ink la vu fr de ru codes ae cr jp im cx pw'.split(
    ' ',
  ),
);
