/** What people read when something that they asked of the team did not work. */

export const MANAGED = 'Your administrator has put this browser into its team. Ask there to change it.';
export const NO_TEAM = 'This desk belongs to no team yet.';
export const NO_REACH =
  'The desk is out of reach, so nothing was published. Your draft is safe: try again when you are online.';
export const OVERTAKEN =
  'Somebody else has published in the meantime. Your draft is safe: look at what changed, then publish again.';
