import { readFile } from 'node:fs/promises';
import { type Policy, parsePolicy } from '../../src/core/policy/schema.ts';
import { starterPolicy } from '../../src/core/policy/starter.ts';
import { Misuse } from './options.ts';

/** The policy in a file, or the starter policy; throws `Misuse` with all that is wrong with the file. */
export async function policyFrom(path: string | undefined): Promise<Policy> {
  if (path === undefined) return starterPolicy;
  const parsed = parsePolicy(await dataIn(path));
  if (parsed.ok) return parsed.policy;
  const problems = parsed.problems.map(
    ({ path: at, found, expected }) => `  ${at || 'the policy'}: found ${found}; expected ${expected}`,
  );
  throw new Misuse(`${path} is no policy that can be used:\n${problems.join('\n')}`);
}

async function dataIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Misuse(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
