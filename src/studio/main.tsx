import { render } from 'preact';
import { watchTeam } from '../kit/office.ts';
import { App } from './app.tsx';
import { listenForKeys } from './keys.ts';
import { watchSession } from './state/session.ts';

const root = document.getElementById('page');
if (root) render(<App />, root);
listenForKeys();
watchTeam();
watchSession();
