import { cold } from './cold.ts';

console.table(await cold.run());
