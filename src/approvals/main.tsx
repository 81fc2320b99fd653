import { render } from 'preact';
import { Frame } from '../kit/frame.tsx';
import { watchTeam } from '../kit/office.ts';

const root = document.getElementById('page');
if (root) render(<Frame here="approvals" heading="Approvals" />, root);
watchTeam();
