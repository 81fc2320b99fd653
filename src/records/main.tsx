import { render } from 'preact';
import { watchTeam } from '../kit/office.ts';
import { startCases } from './cases/state.ts';
import { App } from './components/app.tsx';
import { followPolicy } from './policy.ts';
import { start } from './state.ts';

const root = document.getElementById('page');
if (root) render(<App />, root);
start();
startCases();
followPolicy();
watchTeam();
