import { testMatrix } from './support/matrix.ts';
import { useChromiumStage } from './support/stage.ts';

testMatrix(useChromiumStage());
