import type { Sentence } from '../sentence.ts';
import type { Kind } from './kind.ts';

/** What a template leaves to be filled in, as its capitals name it. */
const SLOT =
  'DATE|TIME|PLACE|LOCATION|VENUE|ADDRESS|LINK|URL|NAME|FIRSTNAME|LASTNAME|FULLNAME|TITLE|HEADLINE|PHONE|EMAIL|NUMBER|QUOTE|CAPTION|TEXT|TOPIC|SPEAKER|DEPARTMENT|DEPT|AMOUNT|PRICE|STREET|WEEKDAY|MONTH|HASHTAG|HANDLE|IMAGE|LOGO';
const SLOT_WORD =
  'date|day|time|times|place|location|name|names|link|url|number|address|phone|email|department|title|tbd|tba|tbc|event|venue|street|park|city|contact|amount|price|speaker|topic|website|month|hours|quote|caption|headline|text|copy|handle|hashtag|description|details|resident|customer|neighbor|recipient|item|color|school|business|neighborhood|reason|project|program|x+';
const FILL = 'insert|add|enter|put|paste|type|fill in|drop in|replace|need|get';

/** Gaps that also show inside a quotation, where brackets and other people's words are left alone. */
const GAPS = [
  // TK, XX/XX, XX:XX, 555-XXXX, $X, ___, "at ?? p.m.".
  /(?<![\p{L}\d$#@/.-])(?:\d{3}-)?(?:X{2,}(?:[-/.: ]X{2,}){0,3}|X:XX|TK{1,3}(?! \p{Lu})|TKTK)(?![\p{L}\d]| chromosome)/gu,
  /(?<![\p{L}\d])\d{3}[-. ]X{4}(?![\p{L}\d])|\$(?:_+|X{1,6}\b|\?+)|(?<=\b(?:at|on|by|from|to|the|of|is) )\?{2,}|\?{4,}/gu,
  /(?<![\p{L}\d])(?:xx[-/:]xx|\(xxx\) ?xxx|x:xx)/giu,
  /(?<![\d/-])(?:00\/00(?:\/0{2,4})?|0:00|00:00|000-0000|555-555-5555|123-456-7890)(?![\d/-])/g,
];
const PATTERNS = [
  // [DATE], [insert link], {{name}}, <insert link>, <<name>>, %NAME%, *|FNAME|*, ${name}.
  /\[\p{Lu}{4,30}\]/gu,
  new RegExp(String.raw`\[[^\]\n]{0,20}\b(?:insert|enter|your|add|${SLOT_WORD})\b[^\]\n]{0,20}\]`, 'giu'),
  /\$?\{\{?[\w .-]{1,40}\}?\}|<<?(?:insert|enter|your|add|name|date|time|link|url|place|location|phone)\b[^>\n]{0,40}>|%%?\p{L}{2,20}%%?|\*\|\w{2,20}\|\*/giu,
  // <<place>>, [[price]], $EVENT_NAME, STOP_4, @handle_here, ##, #-#.
  /<<[\p{L}\d_ -]{2,40}>>|\[\[[^\]\n]{1,40}\]\]|\$\p{Lu}[\p{Lu}\d]*_[\p{Lu}\d_]+|(?<![\p{L}\d_#@/.])\p{Lu}{2,}(?:_[\p{Lu}\d]+)+(?![\p{L}\d_/.])|@\w{2,20}_here\b|(?<![\p{L}\d#])(?:#{2,}|#-#)(?![\p{L}\d#])/gu,
  // ADD DETOUR HERE, NEED QUOTE FROM DIRECTOR.
  /\b(?:INSERT|ADD|ENTER|PUT|PASTE|NEED)(?: \p{Lu}{2,}){1,4} (?:HERE|FROM \p{Lu}{2,})\b/gu,
  // INSERT DATE, LINK HERE, FIRSTNAME LASTNAME, FIRST_NAME, "on DATE at LOCATION".
  new RegExp(
    String.raw`\b(?:INSERT|ADD|ENTER|PUT|PASTE)(?: THE| A| YOUR)? (?:${SLOT}|PHOTO)(?: HERE)?\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:${SLOT}|PHOTO) (?:GOES )?HERE\b|\b(?:FIRST|LAST|FULL|EVENT|STREET|PARK|STAFF)[ _]?NAME\b`,
    'g',
  ),
  // "link goes here", "author name here", "insert date here", "Your Text", "click to add text".
  /\b(?:date|time|link|url|text|copy|caption|headline|name|title|quote|photo|address|location|number|description|details|body|story|info|logo) goes? (?:here|in here)\b/gi,
  /\b(?:first|last|full|author|speaker|artist|guest|event|venue|street|park|business|school|company|sponsor|mayor|director|department|staff|employee|volunteer|winner|pet|dog|team|city|partner)(?:'s)? (?:name|title|quote|message|logo|text) (?:goes )?here\b/gi,
  new RegExp(
    String.raw`\b(?:insert|enter|type|paste)(?: the| a| your)? (?:\w+ )?(?:${SLOT_WORD}|message|photo)? ?here\b|\binsert(?: the| a| your)? (?:link|url|date|time|photo|quote|location|address|name)\b(?=[.,!)]|$)`,
    'gi',
  ),
  // A label with nothing but its own name behind it: "Sign up: LINK".
  /(?<=: ?)(?:LINK|URL|DATE|TIME|LOCATION|NAME|PHONE|ADDRESS)(?=[.!]?\s*$)/g,
  /\b(?:lorem ipsum|dolor sit amet|click to (?:add|edit) (?:text|title|subtitle)|(?:sample|placeholder|dummy|example) (?:text|copy|caption|sentence|paragraph)|your (?:text|copy|caption|message|headline) here|asdf\w*|qwerty|blah,? blah)\b/gi,
  /^\W{0,3}(?:Your|Add|Enter|Type|Headline|Caption|Subtitle|Body) (?:Your )?(?:Text|Title|Headline|Caption|Message|Copy|Here|Subtitle)\b/g,
  // "(add quote from Mayor here)", "(date TBC)", "(confirm with Ana)", "(spelling?)".
  new RegExp(
    String.raw`\((?:please )?(?:${FILL})(?: in)?(?: the| a| your| exact| correct| final| real)* (?:${SLOT_WORD}|photo|logo|map|picture|image|pic|graphic)\b[^)\n]{0,50}\)`,
    'gi',
  ),
  /\((?:(?:please |need to |still need to |must )?(?:confirm|verify|double[- ]check|fact[- ]check|check with|ask|run by|ok with|okay with|waiting on|awaiting|pending)\b(?! for| at| us| a | about| in | your)[^)\n]{1,50}|[\w ]{1,24}\b(?:to confirm|to come|to follow|to be added|goes here|tbd|tbc)|[\w ]{0,20}\b(?:name|date|time|spelling|sp|link|title|number|amount|place|year|check|source)\?+|\?+)\)/gi,
  // "TBD - ask Kim". "TBA" is a word for readers.
  /\b(?:TBD|TBC)\b(?:\s*[-\u2013\u2014,(:]+\s*(?:ask|check|confirm|per|see|waiting|from|need|call)\b[^.!?\n]{0,30})/g,
  // Notes to a colleague.
  /^\W{0,3}(?:DRAFT|NOTE TO SELF|DO NOT POST|DON'T POST|NOT FINAL|HOLD FOR APPROVAL|FOR REVIEW|OPTION [1-9A-C])\b(?=\s*[:\u2013\u2014(-])/g,
  /\b(?:note to self|todo:|to-do:|fixme)/gi,
];
/** A slot in capitals that stands where its filling should: "Hi NAME", "on DATE at LOCATION". */
const BARE_SLOT = new RegExp(
  String.raw`(?<=\b(?:on|at|by|from|to|with|hi|hello|dear|call|see|visit|and|of|in|welcome|contact|meet|director|mayor|chief),? )(?:${SLOT})\b(?! [A-Z]{2})`,
  'gi',
);
/** Two capital X that are a numeral, a size or a name. */
const NUMERAL =
  /\b(?:bowl|chapter|volume|part|olympiad|legion|title|article|act|size|dos|season|episode|section|amendment|wave|class|king|queen|pope|rocky|games|century) $/i;

const LINE = /(?<![\p{L}\d_$/@#.])_{2,}(?![\p{L}\d_])/gu;
/** A line left for the readers to fill. */
const GAME =
  /\b(?:blank|fill in|finish (?:this|the|our)|complete (?:this|the)|my favorite|caption this|mad libs?)\b/i;

/** A gap of a template that nobody filled. */
export const placeholder: Kind<'placeholder'> = {
  kind: 'placeholder',
  ready() {
    return {
      sentence(sentence) {
        const { plain, origin } = sentence.folded;
        if (!mayHold(plain)) return [];
        const gaps = GAPS.flatMap((pattern) => [...plain.matchAll(pattern)]).filter(
          ({ index }) =>
            !NUMERAL.test(plain.slice(Math.max(0, index - 12), index)) && !insideLink(sentence, index),
        );
        const others = PATTERNS.flatMap((pattern) => [...plain.matchAll(pattern)]).filter(
          ({ index }) => !sentence.quoted(origin(index, index + 1).from) && !insideLink(sentence, index),
        );
        const bare = [...plain.matchAll(BARE_SLOT)].filter(
          ({ 0: text, index }) =>
            text === text.toUpperCase() &&
            !/\p{Lu}{2},? $/u.test(plain.slice(Math.max(0, index - 6), index)) &&
            !sentence.quoted(origin(index, index + 1).from),
        );
        const found = [...gaps, ...others, ...bare]
          .map(({ 0: text, index }) => origin(index, index + text.length))
          .sort((a, b) => a.from - b.from || b.to - a.to);
        let end = 0;
        return found.filter(({ from, to }) => {
          if (from < end) return false;
          end = to;
          return true;
        });
      },
      draft(doc) {
        if (!doc.draft.text.includes('__') || GAME.test(doc.draft.text)) return [];
        return doc.placed.flatMap(({ sentence, at }) =>
          [...sentence.folded.plain.matchAll(LINE)]
            .filter(({ index }) => !insideLink(sentence, index))
            .map(({ 0: text, index }) => {
              const { from, to } = sentence.folded.origin(index, index + text.length);
              return { from: from + at, to: to + at };
            }),
        );
      },
    };
  },
};

/** Most sentences hold nothing that any pattern could begin with. */
function mayHold(plain: string): boolean {
  return SIGNS.test(plain) || STARTS.test(plain);
}

const SIGNS =
  /[[{<(%*$]|##|#-#|_here|\p{Lu}{2}|Your|Add|Enter|Type|\?\?|0:00|00\/|000-0000|555-5555|456-7890/u;
const STARTS =
  /xx|insert|\bhere\b|ipsum|dolor|click to|(?:sample|placeholder|dummy|example) |asdf|qwerty|blah|note to self|to-?do:|fixme/i;

function insideLink({ entities }: Sentence, at: number): boolean {
  return entities.some(({ kind, from, to }) => kind !== 'phone' && from <= at && at < to);
}
