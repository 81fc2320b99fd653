import { render } from 'preact';
import { App } from './components/app.tsx';
import { start } from './connection.ts';

const root = document.getElementById('panel');
if (root) render(<App />, root);
void start();
