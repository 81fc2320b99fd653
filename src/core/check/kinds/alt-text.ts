import { type Hit, type Kind, wholeDraft } from './kind.ts';

const FILE_NAME =
  /^\s*[\w() -]{1,80}\.(?:jpe?g|png|gif|heic|webp|svg|bmp|tiff?|pdf|mp4|mov)\s*$|^\s*(?:IMG|DSC|DSCN|PXL|DCIM|Screenshot|Screen Shot|image|photo|untitled|download|unnamed|final|flyer|banner|graphic)[_ -]?(?:v?\d[\w :.-]{0,40}|final\w{0,10}|copy|\(\d+\))\s*$/i;
const OPENING =
  /^\s*(?:(?:this|here|it) is |this |here's )?(?:an? |the |my |our )?(?:(?:color |colour |black and white |close-?up |stock |nice |beautiful |cool |great )?(?:image|picture|photo|photograph|pic|graphic|screenshot|screen shot|snapshot|illustration|icon|flyer|poster|infographic|alt text|alt)(?: shows?| showing| depicts?| depicting| displays?| features?| contains?| describing)?)(?: of\b| for\b| with\b| that\b|:| showing\b| shows\b| depicting\b| depicts\b| displaying\b| in which\b)/i;
const EMPTY_WORDS =
  /^(?:an?|the|our|see|some|new|image|picture|photo|photos|pic|graphic|flyer|poster|logo|banner|map|chart|screenshot|infographic|event|stuff|thing|things|people|group|building|info|details|caption|post|text|above|below|here|alt|description|decorative|untitled|header|cover|thumbnail|final|version|city|kids|crew|team)$/;

/** A picture's description that does not describe: a file name, "image of", a bare word, the post again, an essay. */
export const altText: Kind<'alt-text'> = {
  kind: 'alt-text',
  ready(_clause, { media }) {
    const { words: fewest, characters: most } = media.description;
    return {
      draft(doc, _, { recent }) {
        const { text } = doc.draft;
        if (text.trim() === '') return [];
        if (FILE_NAME.test(text)) return [all(text, 'is a file name')];
        const opening = OPENING.exec(text);
        if (opening)
          return [
            {
              from: 0,
              to: opening[0].trimEnd().length,
              values: { problem: 'is already said by the screen reader' },
            },
          ];
        const words = doc.placed.flatMap(({ sentence }) => sentence.words.map(({ norm }) => norm));
        const telling = words.filter((word) => !EMPTY_WORDS.test(word) && !word.startsWith('{'));
        if (telling.length < fewest) return [all(text, 'does not say what is in the picture')];
        if (doc.has('hashtag') || doc.has('link')) {
          const [extra] = [...doc.entities('hashtag'), ...doc.entities('link')];
          if (extra)
            return [{ from: extra.from, to: extra.to, values: { problem: 'belongs into the post' } }];
        }
        if (recent?.some((post) => alike(post.text, text))) return [all(text, 'repeats the post')];
        if (text.length > most) return [{ ...wholeDraft({ problem: 'is long' }), stretch: 'none' }];
        return [];
      },
    };
  },
};

function all(text: string, problem: string): Hit {
  const from = text.length - text.trimStart().length;
  return { from, to: text.trimEnd().length, stretch: 'draft', values: { problem } };
}

function alike(post: string, text: string): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const own = plain(text);
  return own.length > 15 && plain(post).includes(own);
}
