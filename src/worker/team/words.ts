/** What people read when something that they asked of the team did not work. */

export const MANAGED = 'Your administrator has put this browser into its team. Ask there to change it.';
export const NO_TEAM = 'This desk belongs to no team yet.';
export const OTHER_TEAM = 'This desk belongs to another team. Leave that one first.';
export const NO_REACH =
  'The desk is out of reach, so nothing was published. Your draft is safe: try again when you are online.';
export const NOT_KEPT =
  'This device has no room left, so what is new at the desk could not be kept. The last policy holds. Make room, and it comes by itself.';
export const OUT_BUT_NOT_KEPT =
  'It is published, but this device has no room left to keep it. Make room, then ask the desk again on the Team page.';
export const UNSURE =
  'The desk was lost just as this went out. Your draft is safe: if the desk has it, it comes back by itself; if not, publish again.';
export const OVERTAKEN =
  'Somebody else has published in the meantime. Your draft is safe: look at what changed, then publish again.';
