import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../core/surfaces.ts';
import { corrected } from './corrected.ts';
import { siteOf } from './index.ts';
import type { Site } from './site.ts';
import { x } from './x.ts';

const names = ({ surfaces }: Site) => surfaces.map(({ name }) => name);

describe('a site', () => {
  it.each([
    ['x', 'x.com'],
    ['facebook', 'www.facebook.com'],
    ['instagram', 'www.instagram.com'],
  ] as const)('calls its boxes as a policy may call them: %s', (network, host) => {
    expect(names(siteOf(host) as Site)).toEqual(SURFACES[network]);
  });
});

describe('a correction', () => {
  const element = '[data-testid="postText"]';

  it('is tried before what is known of the box, and takes the rest from there', () => {
    const [first, ...rest] = corrected(x, [{ surface: 'reply dialog', element }]).surfaces;
    const known = x.surfaces.find(({ name }) => name === 'reply dialog');
    expect(first).toEqual({ ...known, element, notWithin: [], expected: true });
    expect(rest).toEqual(x.surfaces);
  });

  it('may put something else in place of ancestors, library and buttons', () => {
    const given = {
      within: ['[role="region"]'],
      notWithin: ['form'],
      editor: 'lexical',
      controls: '[type="submit"]',
    } as const;
    const [first] = corrected(x, [
      {
        surface: 'post dialog',
        element,
        ...given,
        within: [...given.within],
        notWithin: [...given.notWithin],
      },
    ]).surfaces;
    expect(first).toMatchObject({
      within: given.within,
      notWithin: given.notWithin,
      editor: 'lexical',
      sending: { controls: '[type="submit"]', key: 'Mod+Enter' },
    });
  });

  it('may stand alone', () => {
    const site = corrected(x, [{ surface: 'inline post', element, instead: true }]);
    expect(names(site).filter((name) => name === 'inline post')).toHaveLength(1);
    expect(site.surfaces[0]).toMatchObject({ name: 'inline post', element });
  });

  it('of another network says nothing here, and none leaves all as it was', () => {
    expect(corrected(x, [{ surface: 'caption', element }]).surfaces).toEqual(x.surfaces);
    expect(corrected(x, []).surfaces).toEqual(x.surfaces);
  });

  it('leaves what is private private', () => {
    const site = corrected(x, [{ surface: 'inline post', element: 'textarea' }]);
    expect(site.privatePaths).toBe(x.privatePaths);
    expect(site.privateElements).toBe(x.privateElements);
  });
});
