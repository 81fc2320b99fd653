import { start } from '../shared/start.tsx';
import { App } from './App.tsx';
import '../shared/meta.css';
import './instagram.css';
import './create.css';

start(<App />, 'ar');
