import * as v from 'valibot';
import { type Clause, clauseSchema } from './clauses.ts';
import { clauseId } from './parts.ts';
import { isStandard, namesStandard } from './standard.ts';

const EXPECTED = 'the number of a clause that comes with Plainspoken, or a whole clause';
const unknownNumber = v.pipe(
  v.custom<Clause>(() => true),
  v.rawCheck(({ dataset, addIssue }) => {
    addIssue({ message: EXPECTED, expected: EXPECTED, received: JSON.stringify(dataset.value).slice(0, 60) });
  }),
);

/**
 * A clause of a policy that is written out (`standard.ts`). Reading all phrases of the standard clauses again would cost
 * some 100 ms each time a worker wakes.
 */
export const clause = v.lazy((input): v.GenericSchema<unknown, Clause> => {
  if (isStandard(input)) return v.custom<Clause>(() => true);
  return namesStandard(input) ? unknownNumber : clauseSchema;
});

/** A clause as people may write it; for JSON Schema. */
export const writtenClause = v.union([clauseId, v.looseObject({ standard: clauseId }), clauseSchema]);
