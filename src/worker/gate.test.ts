import { describe, expect, it } from 'vitest';
import { isPanel, pageTab } from './gate.ts';

const page = { id: 'us', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };

describe('who may speak to the worker as a page', () => {
  it('is our script in the top frame of a network', () => {
    expect(pageTab(page, 'us')).toBe(7);
  });
  it.each([
    ['no sender', undefined],
    ['another extension', { ...page, id: 'them' }],
    ['no id', { ...page, id: undefined }],
    ['a frame inside', { ...page, frameId: 3 }],
    ['another site', { ...page, url: 'https://example.com/' }],
    ['a look-alike', { ...page, url: 'https://x.com.evil.example/' }],
    ['plain http', { ...page, url: 'http://x.com/home' }],
    ['no address', { ...page, url: undefined }],
    ['no tab', { ...page, tab: undefined }],
    ['an extension page', { ...page, url: 'chrome-extension://us/src/panel/index.html' }],
  ])('is not %s', (_, sender) => {
    expect(pageTab(sender, 'us')).toBeNull();
  });
});

describe('who may speak to the worker as the panel', () => {
  const panelUrl = 'chrome-extension://us/src/panel/index.html';
  it('is the panel document', () => {
    expect(isPanel({ id: 'us', url: `${panelUrl}#x` }, 'us', panelUrl)).toBe(true);
  });
  it.each([
    ['a page', page],
    ['another page of ours', { id: 'us', url: 'chrome-extension://us/src/other/index.html' }],
    ['another extension', { id: 'them', url: panelUrl }],
    ['no sender', undefined],
    ['no address', { id: 'us' }],
  ])('is not %s', (_, sender) => {
    expect(isPanel(sender, 'us', panelUrl)).toBe(false);
  });
});
