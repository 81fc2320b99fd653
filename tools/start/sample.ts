import { SURFACES, type SurfaceCase } from '../../test/e2e/support/surfaces.ts';

/** A post as it could come out of a public works office on a busy day, with things of every weight to mend. */
export const SAMPLE =
  'Please be advised that crews will utilize Mill Street tomorrow for hydrant flushing. The water is guaranteed ' +
  'safe. Questions? Call the water desk at 555-0191. Details: https://bit.ly/mf-water #marlowfallswater';

/** Where a first look goes: one compose box of each network. */
export const STOPS: readonly { readonly network: string; readonly surface: SurfaceCase }[] = [
  { network: 'x', surface: SURFACES.xHome },
  { network: 'facebook', surface: SURFACES.facebookPost },
  { network: 'instagram', surface: SURFACES.instagramCaption },
];
