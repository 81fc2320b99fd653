import { type Occasion, occasionOf } from '../voice/occasion.ts';

/** Deaths and injuries. */
const LOSS =
  /\b(?:di(?:es|ed)|dead|deadly|deaths?|deceased|kill(?:s|ed|ing)?|fatal(?:ly|ity|ities)?|drown(?:s|ed|ing|ings)?|suicides?|overdos(?:e|es|ed)|remains (?:were|was)|bod(?:y|ies) (?:of|was|were|found|recovered)|funerals?|casualt(?:y|ies)|lost (?:his|her|their) (?:life|lives|homes?)|injur(?:y|ies|ed|ing)|wounded|(?:was|were|is|are|been|badly) hurt|critical condition|hospitaliz\w{2,3}|struck by|hit by an? \w+|crash(?:es|ed)?|collisions?|collapsed|destroyed|displaced|9\/11|september 11)\b/i;
/** Crimes, arrests, and what comes before a court. */
const LAW =
  /\b(?:crim(?:es?|inals?)|arrest(?:s|ed|ing)?|custody|suspects?|suspected|charged with|charges|indict\w{2,6}|convict(?:ed|ion)|sentenced|jail(?:ed)?|prison|inmates?|felon(?:s|y|ies)?|fugitives?|detained|warrants?|wanted for|victims?|homicides?|murder(?:s|ed|er)?|manslaughter|shootings?|(?:was|were|been) shot|shots? fired|gun(?:s|men|man|fire|shots?)?|weapons?|bomb(?:s|ing)?|stabb(?:ed|ing)|robb(?:ed|ery|eries)|burglar\w{1,5}|assault\w{0,3}|battery charge|stole|stolen|thefts?|thie(?:f|ves)|vandal\w{0,5}|arson\w{0,3}|rape[ds]?|molest\w{2,6}|abus(?:e|ed|er)|traffick\w{2,3}|kidnap\w{0,5}|hostages?|standoff|domestic violence|sexual(?:ly)?|abduct\w{0,4}|attack(?:s|ed|er)?|terror\w{0,4}|fraud|scams?|embezzl\w{1,5}|threat(?:s|ened)?|hit-and-run|law ?suits?|sued|suing|sues|litigation|(?:filed|files) suit|suit against|settlements?|plaintiffs?|defendants?|legal action|harass\w{2,4}|discriminat\w{2,5}|misconduct|under investigation|evict\w{2,4}|layoffs?|laid off)\b/i;
const ENOUGH = 4000;

/**
 * Whether a text is of danger, grief, harm or a matter for a court, where small talk would be tactless. `occasion`: of that
 * text, where it is known already.
 */
export function isGrave(whole: string, occasion: Occasion = occasionOf(whole)): boolean {
  const text = whole.slice(0, ENOUGH);
  return occasion === 'emergency' || occasion === 'condolence' || LOSS.test(text) || LAW.test(text);
}
