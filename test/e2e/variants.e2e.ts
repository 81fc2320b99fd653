import { describe, expect, it } from 'vitest';
import { useChromium } from './support/chromium.ts';
import { Ours } from './support/ours.ts';
import { openBox, SURFACES, type SurfaceCase } from './support/surfaces.ts';
import { until } from './support/until.ts';

const chromium = useChromium();

/** How the same boxes look at another address, in another language, or mounted late; `lifetimes` has those that are mounted anew. */
const VARIANTS: readonly { readonly name: string; readonly surface: SurfaceCase; readonly query?: string }[] =
  [
    { name: 'twitter.com', surface: { ...SURFACES.xHome, url: 'https://twitter.com/home' } },
    { name: 'web.facebook.com', surface: { ...SURFACES.facebookPost, url: 'https://web.facebook.com/' } },
    { name: 'X in Arabic', surface: SURFACES.xHome, query: 'rtl=1' },
    { name: "X's dialog in Arabic", surface: SURFACES.xModal, query: 'rtl=1' },
    { name: "X's reply in Arabic", surface: SURFACES.xReply, query: 'rtl=1' },
    { name: 'Facebook in Hebrew', surface: SURFACES.facebookPost, query: 'rtl=1' },
    { name: "Facebook's comments in Hebrew", surface: SURFACES.facebookComment, query: 'rtl=1' },
    { name: "Instagram's comments, right to left", surface: SURFACES.instagramComment, query: 'rtl=1' },
    {
      name: 'Facebook, named by its placeholder alone',
      surface: SURFACES.facebookPost,
      query: 'label=placeholder',
    },
    { name: 'Facebook, mounted late', surface: SURFACES.facebookPost, query: 'delay=1500' },
  ];

describe('a compose box', () => {
  it.each(VARIANTS)('is coached: $name', async ({ surface, query }) => {
    const page = await chromium.open();
    const box = await openBox(page, surface, query);
    await box.type('Crews utilize Oak Street ');
    await until(async () => (await new Ours(page).chips())[0], '1 suggestion');
    expect(await box.model()).toBe('Crews utilize Oak Street ');
  });
});
