import type { Problem } from '../../core/policy/schema.ts';

/** Says in plain words what is wrong, and what would be right. `example`: something that would fit there. */
export function problemWords({ found, expected }: Problem, example = ''): string {
  const like = example === '' ? '' : ` For example: ${example}`;
  const [, kind, fault] = /^an? (phrase|pattern); this one (.*)$/s.exec(expected) ?? [];
  if (fault !== undefined) return `This ${kind} ${fault.replace(/^has: /, 'has a fault: ')}.${like}`;
  if (expected.startsWith('not a ')) return `This is ${expected}.${like}`;
  if (expected.startsWith('ends before')) return 'It ends before it begins.';
  if (expected.startsWith('Invalid')) return `Please give a day and a time.${like}`;
  if (expected === 'a label must read as a phrase') return `Please write plain words here.${like}`;
  if (found === '""' || found === 'undefined' || (expected === '>=1' && found === '0'))
    return `Please fill this in.${like}`;
  const atLeast = /^>=(\d+)$/.exec(expected)?.[1];
  const atMost = /^<=(\d+)$/.exec(expected)?.[1];
  if (atLeast !== undefined) return `This is too short or too small: it takes ${atLeast} at least.`;
  if (atMost !== undefined) return `This is too long or too large: it takes ${atMost} at most.`;
  if (expected === 'number' || expected === 'integer') return `Please write a whole number.${like}`;
  if (expected.startsWith('/')) return `This is not written as it should be.${like}`;
  return `${capital(quoted(found))} does not fit here. It should be ${expected}.${like}`;
}

function quoted(found: string): string {
  return found.replace(/^"(.*)"$/s, '“$1”');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
