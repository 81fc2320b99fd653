import { expect, it, vi } from 'vitest';
import type { Finding } from '../core/finding.ts';
import type { FromPage, ToPage } from '../protocol.ts';
import { Composer } from './composer.ts';
import type { Editor } from './editors/editor.ts';
import type { Surface } from './networks/site.ts';

type Checked = Parameters<Composer['answered']>[1];

/** What the worker says of a draft in which it found this, if anything. */
function answer(...clauses: string[]): Checked {
  const findings = clauses.map((clause) => ({ clause, from: 0, to: 1, level: 'advise', about: 'words' }));
  const assessment = { findings: findings as unknown as Finding[], praise: [], count: null };
  return { assessment: assessment as unknown as Checked['assessment'], waiting: 0, released: null };
}

/** A composer of a box that may be read, with what it has sent. */
function compose() {
  vi.stubGlobal('getComputedStyle', () => ({ backgroundColor: 'rgb(255, 255, 255)' }));
  let text = 'Crews';
  let changed: () => void = () => {};
  const editor = {
    element: Object.assign(new EventTarget(), { parentElement: null }),
    read: () => text,
    caret: () => null,
    paint: () => {},
    dispose: () => {},
    onChange: (heard: () => void) => {
      changed = heard;
    },
  } as unknown as Editor;
  const site = { network: 'x', account: () => 'MarlowFalls', media: () => [], root: () => null };
  const surface = { site, root: null, rule: { kind: 'post' } } as unknown as Surface;
  const sent: FromPage[] = [];
  const composer = new Composer(surface, editor, {
    send: (message) => sent.push(message) > 0,
    changed: () => {},
    switched: () => {},
    released: () => {},
  });
  const standing: Extract<ToPage, { type: 'standing' }>['standing'] = 'listed';
  composer.stand('MarlowFalls', standing);
  const type = (letters: string) => {
    text += letters;
    changed();
  };
  const asked = () => sent.flatMap((message) => (message.type === 'draft' ? message.revision : []));
  return { composer, type, asked };
}

it('an open draft takes in what another policy finds in it', () => {
  const { composer } = compose();
  composer.answered(0, answer('ONE-01'));
  composer.answered(0, answer('TWO-02'));
  expect(composer.findings.map(({ clause }) => clause)).toEqual(['TWO-02']);
  expect(composer.isSettled).toBe(true);
  composer.close();
});

it('what another policy finds in earlier words is no answer to those that were typed since', () => {
  const { composer, type, asked } = compose();
  composer.answered(0, answer());
  type(' out');
  composer.answered(0, answer('TWO-02'));
  expect(composer.isSettled).toBe(false);
  type(' now');
  expect(asked()).toEqual([0, 1]);
  composer.answered(1, answer());
  expect(asked()).toEqual([0, 1, 2]);
  composer.answered(2, answer('TWO-02'));
  expect(composer.isSettled).toBe(true);
  expect(composer.findings.map(({ clause }) => clause)).toEqual(['TWO-02']);
  composer.close();
});
