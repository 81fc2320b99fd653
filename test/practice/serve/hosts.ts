/** Which practice page answers for which address. */
export const pageOfHost: Readonly<Record<string, string>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'pro.x.com': 'x',
  'www.facebook.com': 'facebook',
  'web.facebook.com': 'facebook',
  'business.facebook.com': 'business',
  'www.instagram.com': 'instagram',
  'example.com': 'other',
};

/** All addresses that the practice server stands in for. */
export const hosts: readonly string[] = Object.keys(pageOfHost);

/** The value for Chromium's `--host-resolver-rules` that sends the networks' addresses to the practice server. */
export function hostRules(port: number): string {
  return hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ');
}
