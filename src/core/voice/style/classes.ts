/** Classes of words that a tone rests on. Each is short: the fitted weights know the rest. */
const LISTS = {
  thanks: 'thank thanks thankful grateful appreciate appreciated appreciation gratitude kudos cheers',
  greeting: 'hi hello hey greetings welcome dear folks neighbors neighbor friends everyone',
  sorry: 'sorry apologize apologise apologies apology regret excuse pardon forgive',
  please: 'please kindly',
  hedge:
    'maybe perhaps possibly probably likely unlikely might may could seem seems seemed appears apparently somewhat roughly about around almost nearly often usually generally typically sometimes suggest suggests guess think believe assume suppose fairly rather partly largely mostly presumably reportedly approximately potentially',
  warm: 'love loved loves lovely happy glad proud delighted enjoy enjoyed fun wonderful great amazing awesome fantastic beautiful best congratulations congrats excited thrilled celebrate celebrating hope kind kindness care caring support together community share smile joy honored heart friendly family families warm safe helpful neighborly cozy good nice interesting better improve',
  cold: 'bad worse worst wrong fail failed failure fault blame stupid ridiculous nonsense useless hate terrible awful horrible annoying problem complain ignore ignored refuse stop never whatever obviously clearly ridiculous idiot dumb vandalism delete deleted bogus sigh silly pointless',
  slang:
    'lol lmao omg btw imo imho idk u ur r ya yall gonna wanna gotta dunno kinda sorta yeah yep yup nope nah dude guys guy stuff cool ok okay thx plz pls cuz coz bc wow whoa hey ugh haha hehe crap hell damn sucks freaking awesome totally super really pretty anyway anyways bunch heck',
  official:
    'shall pursuant hereby thereof therein herein whereas therefore thus however moreover furthermore consequently accordingly regarding concerning upon prior subsequent commence terminate residents respective provided requested required additionally effective applicable conducted authorized',
  laugh:
    'lol lmao rofl haha hahaha hehe kidding joking joke jokes pun puns punny spoiler dad-joke meme vibes slay yeet',
} as const;

/** A class of words. */
export type WordClass = keyof typeof LISTS;

const CLASSES = new Map<string, WordClass[]>();
for (const [name, words] of Object.entries(LISTS) as [WordClass, string][]) {
  for (const word of words.split(' ')) CLASSES.set(word, [...(CLASSES.get(word) ?? []), name]);
}
const NONE: readonly WordClass[] = [];

/** The classes of a word in lower case. */
export function classesOf(norm: string): readonly WordClass[] {
  return CLASSES.get(norm) ?? NONE;
}
