import * as v from 'valibot';

/** How the connection to the desk is. `none`: this desk meets nobody. */
const DESK_STATES = ['none', 'closed', 'connecting', 'open', 'offline', 'refused'] as const;

export const connection = v.strictObject({ state: v.picklist(DESK_STATES), reason: v.string() });

export type Connection = v.InferOutput<typeof connection>;
