import type { Part } from '../fields/kinds.ts';

/** The phrase syntax in two sentences, for whoever writes phrases. */
export const PHRASE_HELP =
  'One phrase in a line. “evacuat*” stands for any ending, “like|love” for either word, “(the)” may be missing, “..” stands for up to five words.';

export const words: readonly Part[] = [
  {
    heading: 'Our words',
    fields: [
      {
        key: 'vocabulary.prefer',
        as: 'entries',
        label: 'Better words',
        one: 'better word',
        help: 'What you say, and what you say it instead of. It is offered as a fix.',
        title: ({ say, insteadOf }: { say: string; insteadOf: string[] }) =>
          say && `${say}, not ${insteadOf.join(', ')}`,
        blank: () => ({ say: '', insteadOf: [] }),
        fields: [
          { key: 'say', as: 'text', label: 'We say', example: 'residents' },
          {
            key: 'insteadOf',
            as: 'lines',
            label: 'Instead of',
            help: PHRASE_HELP,
            example: 'citizen|citizens',
          },
          {
            key: 'why',
            as: 'text',
            label: 'Why',
            optional: true,
            example: 'Not everybody who lives here is a citizen.',
          },
        ],
      },
      {
        key: 'vocabulary.avoid',
        as: 'lines',
        label: 'Words to avoid',
        help: `The author is asked to think twice. ${PHRASE_HELP}`,
        example: 'unprecedented',
      },
      {
        key: 'vocabulary.block',
        as: 'lines',
        label: 'Words that do not go out',
        help: PHRASE_HELP,
        example: 'operation clean sweep',
      },
      {
        key: 'vocabulary.names',
        as: 'lines',
        label: 'Proper names',
        help: 'Written exactly as they should stand. Capitals are mended.',
        example: 'Riverwalk',
      },
      {
        key: 'vocabulary.acronyms',
        as: 'lines',
        label: 'Initials that everybody knows',
        help: 'All others should be written out once.',
        example: 'ADA',
      },
    ],
  },
  {
    heading: 'Style',
    intro: 'Each choice is an example of itself.',
    fields: [
      { key: 'style.date', as: 'choice', label: 'Dates', options: same('May 7', '7 May') },
      {
        key: 'style.time',
        as: 'choice',
        label: 'Times',
        options: same('5 p.m.', '5 pm', '5 PM', '5PM', '17:00'),
      },
      {
        key: 'style.phone',
        as: 'choice',
        label: 'Telephone numbers',
        options: same('650-555-0100', '650.555.0100', '(650) 555-0100'),
      },
      {
        key: 'style.percent',
        as: 'choice',
        label: 'Percentages',
        options: [...same('5%', '5 percent'), ['either', 'Either way']],
      },
    ],
  },
];

function same(...values: string[]): [string, string][] {
  return values.map((value) => [value, value]);
}
