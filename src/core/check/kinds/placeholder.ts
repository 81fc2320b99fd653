import type { Kind } from './kind.ts';

const PATTERNS = [
  // [DATE], {{name}}, <insert link>, ___, XX/XX, lorem ipsum, "LINK HERE", TK.
  /\[\p{Lu}{4,30}\]/gu,
  /\[[^\]\n]{0,20}\b(?:insert|enter|your|add|date|day|time|place|location|name|link|url|number|address|phone|department|title|tbd|tba|event|venue|street|park|city|contact|email|amount|photo|speaker|topic|website|month|hours|x+)\b[^\]\n]{0,20}\]/giu,
  /\{\{?[\w .-]{1,40}\}?\}|<(?:insert|enter|your|add|name|date|time|link|url|place|location|phone)\b[^>\n]{0,40}>/gi,
  /\b(?:INSERT|ADD|ENTER|PUT|PASTE)(?: THE| A)? (?:DATE|TIME|LINK|NAME|URL|PHOTO|PLACE|LOCATION|NUMBER|TEXT|TITLE|ADDRESS)(?: HERE)?\b|\b(?:LINK|DATE|TEXT|URL|NAME|TITLE|TIME|LOCATION|PHOTO) (?:GOES )?HERE\b/g,
  /\b(?:insert|link goes|text goes|date goes) (?:link |date |name |time |text )?here\b|\blorem ipsum\b/gi,
  /(?<![\p{L}\d$#-])(?:[X]{2,}(?:[-/.: ][X]{2,}){0,3}|X{3,}|TK{1,2}|TKTK|TBC TBC)(?![\p{L}\d])|_{3,}|\?{4,}/gu,
];

/** A gap of a template that nobody filled. Inside a quotation, brackets are an editor's, not a template's. */
export const placeholder: Kind<'placeholder'> = {
  kind: 'placeholder',
  ready() {
    return {
      sentence(sentence) {
        const { plain, origin } = sentence.folded;
        const found = PATTERNS.flatMap((pattern) =>
          [...plain.matchAll(pattern)].map(({ 0: text, index }) => origin(index, index + text.length)),
        ).sort((a, b) => a.from - b.from);
        let end = 0;
        return found.filter(({ from, to }) => {
          if (from < end || sentence.quoted(from)) return false;
          end = to;
          return true;
        });
      },
    };
  },
};
