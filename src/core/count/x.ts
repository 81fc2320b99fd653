import * as imported from 'twitter-text';

// Bundlers hand over the package's own module, Node the CommonJS one with its exports under `default`.
const module = imported as unknown as { default?: unknown; parseTweet?: unknown };
const inner = module.default as { default?: unknown; parseTweet?: unknown } | undefined;
const twitter = [module, inner, inner?.default].find(
  (candidate) => typeof (candidate as { parseTweet?: unknown } | undefined)?.parseTweet === 'function',
) as { parseTweet: (text: string, options: object) => { weightedLength: number; validRangeEnd: number } };

/** Weights of X's counting, version 3. The limit is the policy's. */
const WEIGHTS = {
  version: 3,
  scale: 100,
  defaultWeight: 200,
  emojiParsingEnabled: true,
  transformedURLLength: 23,
  ranges: [
    { start: 0, end: 4351, weight: 100 },
    { start: 8192, end: 8205, weight: 100 },
    { start: 8208, end: 8223, weight: 100 },
    { start: 8242, end: 8247, weight: 100 },
  ],
};

/** Longest text that is counted in one go, and the pieces that a longer one is cut into. */
const WHOLE = 4000;
const PIECE = 1000;

/** Weighted length as X counts it, and where the text goes over `limit`. */
export function countX(text: string, limit: number): { used: number; overflow: number | null } {
  const options = { ...WEIGHTS, maxWeightedTweetLength: limit };
  if (text.length <= WHOLE) {
    const { weightedLength, validRangeEnd } = twitter.parseTweet(text, options);
    return { used: weightedLength, overflow: weightedLength > limit ? validRangeEnd + 1 : null };
  }
  // Link detection is quadratic in unbroken text, hence pieces; they are cut at spaces where there are any.
  let used = 0;
  let overflow: number | null = null;
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from);
    const rest = Math.max(0, limit - used);
    const piece = twitter.parseTweet(text.slice(from, to), { ...options, maxWeightedTweetLength: rest });
    used += piece.weightedLength;
    if (overflow === null && used > limit) overflow = rest === 0 ? from : from + piece.validRangeEnd + 1;
    from = to;
  }
  return { used, overflow };
}

function pieceEnd(text: string, from: number): number {
  const end = from + PIECE;
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end);
  if (space > from) return space + 1;
  const low = text.charCodeAt(end);
  return low >= 0xdc00 && low <= 0xdfff ? end + 1 : end;
}
