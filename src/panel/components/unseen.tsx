import { useSignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { saveFile } from '../../kit/save.ts';
import type { PanelView } from '../../protocol.ts';
import { reportText } from '../report.ts';

interface Props {
  view: Pick<PanelView, 'policyVersion'> & { readonly unseen: NonNullable<PanelView['unseen']> };
}

/** Somebody writes in a box that the coach does not know: what to do, and the whole report that would help. */
export function Unseen({ view: { unseen, policyVersion } }: Props) {
  const copied = useSignal('Copy report');
  const text = reportText(unseen, browser.runtime.getManifest().version, policyVersion);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      copied.value = 'Copied';
    } catch {
      copied.value = 'Not possible here';
    }
  };
  return (
    <section class="unseen-box" aria-labelledby="unseen">
      <h1 id="unseen">I cannot see this compose box</h1>
      <p>
        The site may have changed. Nothing in the box is checked; you can write and post as usual. This report
        helps whoever keeps your policy to mend it.
      </p>
      <div class="unseen-acts">
        <button type="button" class="button main" onClick={copy}>
          <span aria-live="polite">{copied}</span>
        </button>
        <button type="button" class="button" onClick={() => saveFile('compose-box-report.txt', text)}>
          Save report
        </button>
      </div>
      <p class="aside">This is all that it holds: how the page is built, and none of your words.</p>
      <textarea readOnly rows={14} aria-label="The report" wrap="off" value={text} />
    </section>
  );
}
