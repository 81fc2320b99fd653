import * as v from 'valibot';
import { database } from '../../store/database.ts';
import { blankForm, type Form, formSchema } from './answers.ts';

const ID = 'setup';

/** What was answered so far on this device; a blank form when nothing was. */
export async function readForm(): Promise<Form> {
  const blank = blankForm(Intl.DateTimeFormat().resolvedOptions().timeZone);
  try {
    const kept = v.safeParse(formSchema, (await (await database()).get('sketches', ID))?.answers);
    return kept.success ? kept.output : blank;
  } catch {
    return blank;
  }
}

/** Keeps what was answered so far. A device without room goes without. */
export function keepForm(form: Form): void {
  void database()
    .then((db) => db.put('sketches', { id: ID, changed: Date.now(), answers: form }))
    .catch(() => {});
}

/** The organisation is there, and the answers are no longer needed. */
export async function dropForm(): Promise<void> {
  await (await database()).delete('sketches', ID);
}
