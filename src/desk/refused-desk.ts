import type { Desk, DeskError } from './desk.ts';

/** A desk that cannot be opened, and says why whenever it is asked; what waits for it keeps waiting. */
export function refusedDesk(kind: Desk['kind'], why: DeskError): Desk {
  return {
    kind,
    send: () => Promise.reject(why),
    catchUp: () => Promise.reject(why),
    async listen(_onParcel, onState) {
      onState({ name: 'refused', reason: why.message });
      return async () => onState({ name: 'closed', reason: '' });
    },
  };
}
