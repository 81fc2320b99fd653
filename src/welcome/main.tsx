import { render } from 'preact';
import { watchTeam } from '../kit/office.ts';
import { App } from './components/app.tsx';

const root = document.getElementById('page');
if (root) render(<App />, root);
watchTeam();
