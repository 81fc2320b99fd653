import { render } from 'preact';
import { takeCases } from './cases/actions.ts';
import { now } from './cases/state.ts';
import { App } from './components/app.tsx';
import { listenToCases, start } from './connection.ts';

const root = document.getElementById('panel');
if (root) render(<App />, root);
listenToCases(takeCases);
void start();

const TICK_MS = 20_000;
setInterval(() => {
  now.value = Date.now();
}, TICK_MS);
