import { useSignal } from '@preact/signals';
import { type Problem, parsePolicy } from '../../core/policy/schema.ts';
import { inShort } from '../../core/policy/standard.ts';
import { saveFile } from '../../kit/save.ts';
import { draft, replace, said } from '../state/document.ts';
import { HandOut } from './hand-out.tsx';
import { takeFitting } from './take-fitting.ts';

const LARGEST = 5_000_000;

/** The draft as a file, and a file as the draft. */
export function FilesPage() {
  const refused = useSignal<readonly Problem[]>([]);
  const problem = useSignal('');
  const taken = useSignal('');
  const save = () => {
    if (draft.value) {
      saveFile('policy.json', `${JSON.stringify(inShort(draft.value), null, 2)}\n`, 'application/json');
    }
  };
  const read = async (file: File | undefined) => {
    refused.value = [];
    problem.value = '';
    taken.value = '';
    if (!file || !draft.value) return;
    if (file.size > LARGEST) {
      problem.value = 'This file is too large to be a policy. Please choose another.';
      return;
    }
    try {
      const data: unknown = JSON.parse(await file.text());
      // Part by part, a file is tried in the place of what the draft has, which has to fit for that.
      if (!parsePolicy(draft.value).ok && !parsePolicy(data).ok) {
        problem.value =
          'Something in your draft does not fit yet, so this file cannot be tried. Please mend what is marked first.';
        return;
      }
      const { policy, problems } = takeFitting(draft.value, data);
      refused.value = problems;
      if (policy === draft.value)
        problem.value = 'Nothing in this file fits a policy. Your draft is as it was.';
      else {
        replace(policy, `taking in ${file.name}`);
        taken.value =
          problems.length === 0
            ? 'All of it is in your draft.'
            : 'What fits is in your draft; the rest stayed as it was.';
        said.value = `${taken.value} Undo takes it back.`;
      }
    } catch {
      problem.value = 'This file is no JSON. A policy file is saved here, with “Save as a file”.';
    }
  };
  const isWhole = draft.value ? parsePolicy(draft.value).ok : false;
  return (
    <section class="part" aria-label="Files">
      <h2>Files</h2>
      <HandOut />
      <div class="panel-card">
        <h3>Save as a file</h3>
        <p class="field-help">
          The draft as JSON: to keep, to compare, or to take to another organisation.
          {!isWhole && ' Some of it does not fit yet; it is saved all the same.'}
        </p>
        <p>
          <button type="button" class="button other" onClick={save}>
            Save as a file
          </button>
        </p>
      </div>
      <div class="panel-card">
        <h3>
          <label for="file">Take in a file</label>
        </h3>
        <p class="field-help" id="file-help">
          A policy, or parts of one. What fits is taken into your draft, section by section; you are told what
          was not. Undo takes all of it back.
        </p>
        <input
          id="file"
          type="file"
          accept=".json,application/json"
          aria-describedby="file-help"
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        <div role="status">
          {taken.value !== '' && <p class="notice">{taken.value}</p>}
          {problem.value !== '' && <p class="alert">{problem.value}</p>}
          {refused.value.length > 0 && (
            <table class="run-table">
              <caption>Not taken</caption>
              <thead>
                <tr>
                  <th scope="col">Where</th>
                  <th scope="col">Found</th>
                  <th scope="col">Expected</th>
                </tr>
              </thead>
              <tbody>
                {refused.value.slice(0, 50).map(({ path, found, expected }) => (
                  <tr key={path + expected}>
                    <th scope="row">{path || 'the whole file'}</th>
                    <td>{found}</td>
                    <td>{expected}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      </div>
    </section>
  );
}
