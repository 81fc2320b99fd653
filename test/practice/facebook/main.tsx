import { start } from '../shared/start.tsx';
import { App } from './App.tsx';
import '../shared/meta.css';
import './facebook.css';

start(<App />, 'he');
