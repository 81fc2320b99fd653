import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import { SCHEMA_FILE, schemaText } from '../../tools/policy-schema.ts';

// Regular expressions of the schema are written for Unicode; formats are left to the checks of the policy itself.
const validate = new Ajv({ strict: false, unicodeRegExp: true, validateFormats: false }).compile(
  JSON.parse(schemaText()),
);
const copy = () => JSON.parse(JSON.stringify(starterPolicy));

describe('the JSON Schema of a policy', () => {
  it('is written out as it is now', async () => {
    expect(await readFile(SCHEMA_FILE, 'utf8'), 'run: npm run schema').toBe(schemaText());
  });

  it('takes the starter policy, with a line that names the schema', () => {
    expect(validate({ $schema: './policy.schema.json', ...copy() }), JSON.stringify(validate.errors)).toBe(
      true,
    );
  });

  it('refuses what is not known, of another type, or missing', () => {
    expect(validate({ ...copy(), surprise: 1 })).toBe(false);
    expect(validate({ ...copy(), version: 7 })).toBe(false);
    const { style: _, ...rest } = copy();
    expect(validate(rest)).toBe(false);
    const policy = copy();
    policy.clauses[0].level = 'loud';
    expect(validate(policy)).toBe(false);
  });
});
