import { options } from './options.ts';

/** An account on the practice pages; all of them belong to a made-up town. */
export interface Person {
  handle: string;
  name: string;
  /** The colour of the drawn picture. */
  colour: string;
}

const city: Person = { handle: 'MarlowFalls', name: 'Marlow Falls', colour: '#1f5f7a' };

/** Other accounts in the feeds. */
export const library: Person = { handle: 'MarlowLibrary', name: 'Marlow Falls Library', colour: '#7a3f1f' };
export const county: Person = { handle: 'TarnCountyHealth', name: 'Tarn County Health', colour: '#2f6b3a' };
export const resident: Person = { handle: 'june_abara', name: 'June Abara', colour: '#6a3d7d' };

/** The account that writes. */
export const writer: Person = options.personal ? resident : city;
