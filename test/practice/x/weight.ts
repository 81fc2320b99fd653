import twitterText from 'twitter-text';

const { parseTweet } = twitterText;

/** How full a post is, in thousandths of the limit. */
export function fullness(text: string): number {
  return parseTweet(text).permillage;
}

/** Whether a text may be sent; with a picture it may be empty. */
export function fits(text: string, withPicture: boolean): boolean {
  return text.trim() === '' ? withPicture : parseTweet(text).valid;
}
