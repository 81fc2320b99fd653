const PAGES = [
  ['approvals', 'Approvals'],
  ['records', 'Records'],
  ['studio', 'Policy'],
  ['welcome', 'Team'],
] as const;

/** The way to the extension's own pages, which open in tabs of their own. */
export function Ways() {
  return (
    <nav class="ways" aria-label="Pages of Plainspoken">
      {PAGES.map(([page, label]) => (
        <a key={page} class="button link" href={`../${page}/index.html`} target="_blank" rel="noreferrer">
          {label}
        </a>
      ))}
    </nav>
  );
}
