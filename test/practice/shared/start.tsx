import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import './base.css';
import './registry.ts';
import { Notice } from './Notice.tsx';
import { applyOptions } from './options.ts';

/** Shows a practice page. */
export function start(page: ReactNode, rtlLanguage: string): void {
  applyOptions(rtlLanguage);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <>
      <Notice />
      {page}
    </>,
  );
}
