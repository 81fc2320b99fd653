import { start } from '../shared/start.tsx';
import { Business } from './Business.tsx';
import '../shared/meta.css';
import './business.css';

start(<Business />, 'he');
