import { testMatrix } from './support/matrix.ts';
import { useFirefoxStage } from './support/stage.ts';

testMatrix(useFirefoxStage());
