import { writeFile } from 'node:fs/promises';
import { SCHEMA_FILE, schemaText } from '../policy-schema.ts';

/** `npm run schema`: writes the policy's JSON Schema, for editors that complete and check while somebody types. */
await writeFile(SCHEMA_FILE, schemaText());
