import { start } from '../shared/start.tsx';
import { App } from './App.tsx';
import './layout.css';
import './composer.css';
import './post.css';

start(<App />, 'ar');
