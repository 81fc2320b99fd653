import type { Edit } from '../../../src/protocol.ts';

/** The editors that boxes are made with. */
export type EditorName = 'Draft.js' | 'Lexical' | 'plain contenteditable' | 'textarea';

/** What an author puts into the box: keys ("\n" is Enter, "\v" Shift+Enter), bold words, or a picked name. */
export type Part = string | { readonly bold: string } | { readonly mention: string };

/** One row of the matrix. */
export interface Row {
  readonly name: string;
  readonly write: readonly Part[];
  /** Words, what comes in their place, and which of several the words are, counted from 0. */
  readonly changes: readonly (readonly [words: string, insert: string, nth?: number])[];
  /** Where the author leaves the caret; at the end unless told. */
  readonly caret?: number;
  /** What lies between the places must not be written anew, so each change is a step of its own. */
  readonly inSteps?: boolean;
  /** Only in these editors; the others have no such thing. */
  readonly only?: readonly EditorName[];
}

const ROWS: readonly Row[] = [
  { name: 'inside one node', write: ['Crews utilize Oak Street'], changes: [['utilize', 'use']] },
  {
    name: 'from a hashtag over to the words behind it',
    write: ['See #OakStreet crews today'],
    changes: [['Street crews', 'Lane teams']],
  },
  {
    name: 'across a whole hashtag',
    write: ['We close #OakStreet today #now'],
    changes: [['close #OakStreet today', 'shut #ElmStreet tonight']],
  },
  {
    name: 'across a typed mention',
    write: ['Ask @marlowfalls about it'],
    changes: [['Ask @marlowfalls about', 'Tell @oakcounty of']],
  },
  {
    name: 'next to a hashtag at both sides',
    write: ['#MarlowFalls utilize #OakStreet'],
    changes: [['utilize', 'use']],
  },
  {
    name: 'across a picked name',
    write: ['Thank ', { mention: 'June Abara' }, 'for the help'],
    changes: [['Thank June Abara for', 'We value']],
    only: ['Lexical'],
  },
  {
    name: 'from plain into bold words',
    write: ['Crews ', { bold: 'utilize the' }, ' lane'],
    changes: [['Crews utilize', 'Teams use']],
  },
  {
    name: 'across bold words',
    write: ['Crews ', { bold: 'utilize the' }, ' lane now'],
    changes: [['Crews utilize the lane', 'Teams use a lane']],
  },
  {
    name: 'across two paragraphs',
    write: ['The road ends\nSecond line'],
    changes: [['ends\nSecond', 'stops. The other']],
  },
  {
    name: 'across a soft line break',
    write: ['The road ends\vSecond line'],
    changes: [['ends\nSecond', 'stops. The other']],
  },
  {
    name: 'across empty lines and a hashtag',
    write: ['One #two\n\n\v#three four'],
    changes: [['#two\n\n\n#three', 'and #five']],
  },
  {
    name: 'with a new line in what is inserted',
    write: ['Roads close today and open later'],
    changes: [['today and', 'today.\nThey']],
  },
  {
    name: 'in the second of three lines',
    write: ['One line\nthey utilize it\nlast line'],
    changes: [['utilize', 'use']],
  },
  { name: 'at the start', write: ['utilize it now'], changes: [['utilize', 'Use']] },
  { name: 'at the end', write: ['Now we utilize'], changes: [['utilize', 'use']] },
  { name: 'at the end of a line', write: ['Now we utilize\nit'], changes: [['utilize', 'use']], caret: 14 },
  { name: 'the whole text', write: ['Utilize #it\nnow'], changes: [['Utilize #it\nnow', 'Use it']] },
  {
    name: 'behind emoji with joiners',
    write: ['👩‍👩‍👧‍👦 utilize 🏳️‍🌈 it'],
    changes: [['utilize', 'use']],
  },
  {
    name: 'emoji with joiners themselves',
    write: ['Well done 👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒 all'],
    changes: [['👩🏽‍🚒👩🏽‍🚒👩🏽‍🚒', '👩🏽‍🚒']],
  },
  {
    name: 'right-to-left, words of the other direction',
    write: ['أهلا utilize בכם'],
    changes: [['utilize', 'use']],
  },
  {
    name: 'right-to-left, words of its own',
    write: ['שלום עולם #שלום לכולם'],
    changes: [['עולם #שלום', 'חברים #עיר']],
  },
  { name: 'deletion', write: ['A very good day'], changes: [['very ', '']] },
  { name: 'deletion across a hashtag', write: ['A very #good fine day'], changes: [['very #good ', '']] },
  { name: 'deletion at the start', write: ['#Oh well, we go'], changes: [['#Oh well, ', '']] },
  { name: 'deletion at the end', write: ['We go #now 🏳️‍🌈'], changes: [[' #now 🏳️‍🌈', '']] },
  { name: 'deletion of a line break', write: ['We go\n#now and'], changes: [['\n', '']] },
  { name: 'deletion of all that is on a line', write: ['One\n#two 2\nthree'], changes: [['#two 2', '']] },
  { name: 'deletion across lines', write: ['One #two\nthree\nfour'], changes: [[' #two\nthree\nf', '']] },
  { name: 'deletion of all', write: ['All #gone\nnow'], changes: [['All #gone\nnow', '']] },
  {
    name: 'the second of the same word',
    write: ['We utilize what they utilize and utilize'],
    changes: [['utilize', 'use', 1]],
  },
  {
    name: 'in several places of a line',
    write: ['We utilize #this and commence very soon'],
    changes: [
      ['utilize', 'use'],
      ['commence', 'start'],
      ['very ', ''],
    ],
  },
  {
    name: 'in several places over lines and bold words',
    write: ['We utilize #this\nand ', { bold: 'commence' }, ' very soon'],
    changes: [
      ['utilize', 'use'],
      ['very ', ''],
    ],
    inSteps: true,
  },
  {
    name: 'while the caret is in front',
    write: ['We go and utilize it'],
    changes: [['utilize', 'use']],
    caret: 2,
  },
  {
    name: 'while the caret is behind',
    write: ['We utilize it\nall day'],
    changes: [['utilize', 'use']],
    caret: 17,
  },
  {
    name: 'while the caret is in the words',
    write: ['We utilize it'],
    changes: [['utilize', 'use']],
    caret: 6,
  },
  {
    name: 'while the caret is on an empty line',
    write: ['We utilize\n\n\vit'],
    changes: [['utilize', 'use']],
    caret: 11,
  },
  {
    name: 'while the caret is at the start',
    write: ['We utilize #it'],
    changes: [['utilize ', '']],
    caret: 0,
  },
];

/** The rows that an editor can have. */
export function rowsOf(name: EditorName): readonly Row[] {
  return ROWS.filter(({ only }) => !only || only.includes(name));
}

/** The text that an author gets who writes this. */
export function textOf({ write }: Row): string {
  return write
    .map((part) => {
      if (typeof part === 'string') return part.replaceAll('\v', '\n');
      return 'bold' in part ? part.bold : `${part.mention} `;
    })
    .join('');
}

/** The edits that a row asks for, in the text that was written. */
export function editsOf({ changes }: Pick<Row, 'changes'>, text: string): Edit[] {
  return changes.map(([quote, insert, nth = 0]) => {
    let from = text.indexOf(quote);
    for (let i = 0; i < nth; i++) from = text.indexOf(quote, from + 1);
    return { from, to: from + quote.length, quote, insert };
  });
}
