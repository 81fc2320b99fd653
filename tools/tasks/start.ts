import { launchChromium } from '../../test/e2e/support/browsers.ts';
import { type Practice, startPractice } from '../../test/practice/server.ts';
import { build } from '../build.ts';
import { CHROMIUM, need } from '../programs.ts';
import { look } from '../start/first-look.ts';
import { STOPS } from '../start/sample.ts';
import { openTabs, untilDone } from '../start/visible.ts';
import { lookInWords, SAMPLE_IN_WORDS, TRY_THIS } from '../start/words.ts';
import { attempt, runTask } from '../step.ts';

await runTask(async () => {
  await attempt('browser', () => need(CHROMIUM));
  if (!(await build()).ok) return false;
  const practice = await attempt('practice', () => startPractice());
  try {
    await (hasDisplay() ? stayOpen(practice) : firstLook(practice));
  } finally {
    await practice.stop();
  }
  return true;
});

function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function stayOpen(practice: Practice): Promise<void> {
  // Without `--test-type` a bar over the page complains of the flag that leads to the practice server.
  const browser = await launchChromium(practice, { headless: false, args: ['--test-type'] });
  const done = untilDone(browser);
  try {
    await attempt('pages', () => openTabs(browser));
    process.stdout.write(TRY_THIS);
    await done;
  } finally {
    if (browser.connected) await browser.close();
  }
}

async function firstLook(practice: Practice): Promise<void> {
  const browser = await launchChromium(practice);
  try {
    await browser.waitForTarget((target) => target.type() === 'service_worker');
    const page = await browser.newPage();
    const looks = [];
    for (const stop of STOPS) looks.push(await attempt(stop.surface.title, () => look(browser, page, stop)));
    process.stdout.write(SAMPLE_IN_WORDS);
    for (const seen of looks) process.stdout.write(lookInWords(seen));
  } finally {
    await browser.close();
  }
}
