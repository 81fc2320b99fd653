import { toJsonSchema } from '@valibot/to-json-schema';
import { clauseSchema, exampleSchema } from '../src/core/policy/clauses.ts';
import { line, name, phrase, phrases } from '../src/core/policy/parts.ts';
import { writtenSchema } from '../src/core/policy/schema.ts';

export const SCHEMA_FILE = new URL('../assets/policy.schema.json', import.meta.url);

/**
 * The policy's schema as JSON Schema, draft 7. It cannot say all: that phrases read as phrases, and that what is named
 * is there, is checked when a policy is read.
 */
export function schemaText(): string {
  const schema = toJsonSchema(writtenSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: { name, line, phrase, phrases, clause: clauseSchema, example: exampleSchema },
  });
  return `${JSON.stringify({ title: 'Plainspoken policy', ...schema })}\n`;
}
