import { useFirefoxStage } from './support/stage.ts';
import { testWalks } from './support/walk.ts';

testWalks(useFirefoxStage());
