import nlp from 'compromise/two';
import { makeTagger } from '../../src/core/check/tagger.ts';

/** The tagger of the command line, which has time to load it at once. */
export const tagger = makeTagger(() => nlp);
