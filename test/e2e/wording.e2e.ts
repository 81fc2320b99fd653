import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { seriousFaults } from './support/axe.ts';
import { useChromium } from './support/chromium.ts';
import { startFeed } from './support/feed.ts';
import { openOffice } from './support/office.ts';
import { Organisation } from './support/organisation.ts';
import { Ours, panelOf } from './support/ours.ts';
import { type Box, openBox, SURFACES } from './support/surfaces.ts';
import { joinBy, says } from './support/team.ts';
import { until } from './support/until.ts';

const chromium = useChromium();
const press = (page: Page, words: string) => page.locator(`button ::-p-text(${words})`).click();
const open = (page: Page, words: string) => page.locator(`summary ::-p-text(${words})`).click();
/** The field under a label in the part of the panel that is open. */
const field = (panel: Page, label: string) => panel.locator(`::-p-aria([role="textbox"][name="${label}"])`);

async function written(text: string): Promise<{ box: Box; panel: Page }> {
  const page = await chromium.open();
  const box = await openBox(page, SURFACES.xHome);
  await box.type(text);
  const ours = new Ours(page);
  await until(async () => (await ours.chips()).length > 0, true);
  await ours.pressChip();
  const panel = await panelOf(chromium.browser());
  await says(panel, 'Approved wording');
  return { box, panel };
}

describe('approved wording', () => {
  it('asks for its slots, keeps its locked words, and stands in the draft', async () => {
    const { box, panel } = await written('News from the water works. ');
    await open(panel, 'Approved wording');
    const choice = await panel.waitForSelector('.templates select');
    const name = await choice?.$$eval('option', (all) => {
      const wanted = all.find(({ textContent }) => /boil water/i.test(textContent ?? ''));
      return wanted?.value ?? '';
    });
    await panel.select('.templates select', name ?? '');
    await press(panel, 'Put it into the draft');
    await says(panel, 'This wording needs it.');
    expect(await box.model()).toBe('News from the water works. ');
    await panel.locator('.templates input[aria-invalid="true"]').fill('Oak Park');
    await until(() => seriousFaults(panel), []);
    await press(panel, 'Put it into the draft');
    await until(
      () => box.model(),
      'News from the water works. BOIL WATER NOTICE for Oak Park. Boil water for one minute before drinking, cooking or brushing teeth.',
    );
  });
});

describe('"We got it wrong"', () => {
  it('labels the draft, says what was wrong, links to the post, and goes before the approver so', async () => {
    const { box, panel } = await written('The pool on Elm Street opens at 10 a.m. on Friday.');
    await open(panel, 'We got it wrong');
    await press(panel, 'Make this draft the correction');
    await says(panel, 'Say what was wrong, so that readers know which part to forget.');
    await field(panel, 'What was wrong, as in “the pool opens at 9”').fill('the pool opens at 9');
    await field(panel, 'Link to the post').fill('https://x.com/MarlowFalls/status/1');
    await field(panel, 'Where else it was posted').fill('Facebook');
    await until(() => seriousFaults(panel), []);
    await press(panel, 'Make this draft the correction');
    await until(
      () => box.model(),
      'Correction: The pool on Elm Street opens at 10 a.m. on Friday. We said the pool opens at 9. That was wrong. https://x.com/MarlowFalls/status/1',
    );
    await press(panel, 'Ask Dana Ruiz');
    await says(panel, 'With Dana Ruiz');
    const desk = await openOffice(chromium.browser(), 'approvals');
    await says(desk, 'This corrects a post');
    await says(desk, 'What was wrong: the pool opens at 9');
    await says(desk, 'Also posted: Facebook');
  });

  it('begins and owns up as the policy says, and is remembered when the panel is opened again', async () => {
    const feed = await startFeed();
    const organisation = await Organisation.make('marlow-falls-wording');
    const correction = {
      label: 'We got it wrong:',
      sentence: 'Earlier we wrote that {wrong}. Sorry.',
      needsApproval: true,
    };
    feed.give(await organisation.publish({ correction }, 'Corrections of our own.'));
    await says(await joinBy(chromium.browser(), organisation.link(feed.address)), 'You are in the team of');
    const { box, panel } = await written('The pool on Oak Street opens at 10 a.m. on Friday.');
    await open(panel, 'We got it wrong');
    await field(panel, 'What was wrong, as in “the pool opens at 9”').fill('the pool opens at 9');
    await press(panel, 'Make this draft the correction');
    await until(
      () => box.model(),
      'We got it wrong: The pool on Oak Street opens at 10 a.m. on Friday. Earlier we wrote that the pool opens at 9. Sorry.',
    );
    await says(panel, 'the final approver sees that first');
    await panel.reload();
    await says(panel, 'the final approver sees that first');
    await press(panel, 'Ask Dana Ruiz');
    await says(panel, 'Not with Dana Ruiz yet.');
    const desk = await openOffice(chromium.browser(), 'approvals');
    await press(desk, 'All waiting (1)');
    await says(desk, 'What was wrong: the pool opens at 9');
    await feed.stop();
  }, 60_000);
});
