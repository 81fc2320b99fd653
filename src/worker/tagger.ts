import { type Compromise, makeTagger } from '../core/check/tagger.ts';

declare function require(name: 'compromise/two'): Compromise;

/**
 * Parts of speech for policies that ask for them. The bundler turns `require` into a function that runs the library
 * when it is first called: a service worker may not import later, and most never need it at all.
 */
export const tagger = makeTagger(() => require('compromise/two'));
