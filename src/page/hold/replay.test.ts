import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer } from '../composer.ts';
import type { Act } from './act.ts';
import { replay } from './replay.ts';

class Input {
  readonly type = 'submit';
  readonly form: Form | null;
  constructor(form: Form | null) {
    this.form = form;
  }
}

/** Is as strict about whose button it is as the browser's own. */
class Form {
  isConnected = true;
  readonly submitted: unknown[] = [];
  requestSubmit(submitter: Input | null): void {
    if (submitter && submitter.form !== this)
      throw new DOMException('Not owned by this form', 'NotFoundError');
    this.submitted.push(submitter);
  }
}

describe('a form that is submitted again', () => {
  beforeEach(() => {
    vi.stubGlobal('HTMLInputElement', Input);
    vi.stubGlobal('HTMLButtonElement', class {});
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const act = (form: Form, submitter: Input | null) =>
    ({ drafts: [], sending: {}, means: { by: 'form', form, submitter } }) as unknown as Act;

  it('names the button that it was submitted with', () => {
    const form = new Form();
    const input = new Input(form);
    expect(replay(act(form, input), {} as Composer)).toBe(true);
    expect(form.submitted).toEqual([input]);
  });

  it('goes without it where the site has drawn it anew in between', () => {
    const form = new Form();
    expect(replay(act(form, new Input(null)), {} as Composer)).toBe(true);
    expect(form.submitted).toEqual([null]);
  });
});
