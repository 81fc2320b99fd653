import type { ComponentChildren } from 'preact';
import { Mark } from './icons.tsx';
import { team } from './office.ts';

const PAGES = [
  { id: 'studio', label: 'Policy' },
  { id: 'approvals', label: 'Approvals' },
  { id: 'records', label: 'Records' },
  { id: 'welcome', label: 'Team' },
] as const;

interface Props {
  /** The page's own folder. */
  readonly here: (typeof PAGES)[number]['id'];
  readonly heading: string;
  /** What stands beside the heading, such as the page's main buttons. */
  readonly acts?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** What all pages of the extension have in common: whose it is, the way to the other pages, and one main heading. */
export function Frame({ here, heading, acts, children }: Props) {
  return (
    <div class="page">
      <header class="page-top">
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <p class="page-brand">
          <Mark />
          <span>{team.value?.team ? team.value.policy.organisation : 'Plainspoken'}</span>
        </p>
        <nav aria-label="Pages of Plainspoken">
          <ul>
            {PAGES.map(({ id, label }) => (
              <li key={id}>
                <a href={`../${id}/index.html`} aria-current={id === here ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <div class="page-heading">
          <h1>{heading}</h1>
          {acts}
        </div>
        {children}
      </main>
    </div>
  );
}
