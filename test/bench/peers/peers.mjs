import { markdown } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import retextReadability from 'retext-readability';
import retextSimplify from 'retext-simplify';
import writeGood from 'write-good';

/** The peers, ready to check: each as people use it, over the whole text every time, which is all they can do. */
export async function loadPeers() {
  const harper = new LocalLinter({ binary: binaryInlined });
  await harper.setup();
  const processor = retext()
    .use(retextEquality)
    .use(retextSimplify)
    .use(retextReadability)
    .use(retextProfanities);
  return [
    { name: 'harper.js', check: (text) => harper.lint(text, { language: 'plaintext' }) },
    { name: 'retext', check: (text) => processor.process(text) },
    { name: 'write-good', check: async (text) => writeGood(text) },
    { name: 'alex', check: async (text) => markdown(text) },
  ];
}
