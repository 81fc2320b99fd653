import { render } from 'preact';
import { watchTeam } from '../kit/office.ts';
import { App } from './components/app.tsx';
import { start } from './connection.ts';
import { choose, now } from './state.ts';

const root = document.getElementById('page');
if (root) render(<App />, root);
watchTeam();
start();
// A notice leads to its case.
if (location.hash.length > 1) choose(location.hash.slice(1));

const TICK_MS = 20_000;
setInterval(() => {
  now.value = Date.now();
}, TICK_MS);
