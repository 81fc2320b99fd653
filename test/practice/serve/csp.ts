const common = [
  "default-src 'self'",
  "script-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/**
 * The content security policy of a page. X allows inline styles, Meta's sites do not. `?csp=off` sends none, and
 * `?csp=trusted-types` adds what Instagram enforced for a while in 2022.
 */
export function contentSecurityPolicy(page: string, option: string | null): string | undefined {
  if (option === 'off' || page === 'other') return undefined;
  const styles = page === 'x' ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'";
  const trusted = option === 'trusted-types' ? ["require-trusted-types-for 'script'"] : [];
  return [...common, styles, ...trusted].join('; ');
}
