import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { readable } from '../../core/signing/keys.ts';
import { saveFile } from '../../kit/save.ts';
import { isSettingUp } from '../state/session.ts';
import { answersOf, type Form, formFaults } from './answers.ts';
import { BackupPart } from './backup-part.tsx';
import { begin, type Founding, makeFounding } from './found-team.ts';
import { dropForm, keepForm, readForm } from './kept-form.ts';
import { AccountsPart, FinalSayPart, OrganisationPart, StartPart, VoicePart } from './parts.tsx';
import { passphraseProblem } from './passphrase-field.tsx';

/** Sets up a new organisation: a few questions, then the keys, the first policy, and a backup of the key. */
export function Setup({ onDone }: { onDone: () => void }) {
  const form = useSignal<Form | null>(null);
  const passphrase = useSignal('');
  const wantsBackup = useSignal(true);
  const isTried = useSignal(false);
  const isBusy = useSignal(false);
  const problem = useSignal('');
  const done = useSignal<Founding | null>(null);
  const made = useRef<{ readonly of: string; readonly founding: Founding } | null>(null);
  const page = useRef<HTMLFormElement>(null);

  useEffect(() => {
    void readForm().then((kept) => {
      form.value = kept;
    });
  }, [form]);

  if (!form.value) return <p class="loading">One moment …</p>;
  if (done.value)
    return (
      <Done
        founding={done.value}
        onGo={() => {
          isSettingUp.value = false;
          onDone();
        }}
      />
    );

  const faults = isTried.value ? formFaults(form.value) : {};
  const set = <K extends keyof Form>(key: K, value: Form[K]) => {
    if (!form.value) return;
    form.value = { ...form.value, [key]: value };
    keepForm(form.value);
  };
  const passphraseFault = wantsBackup.value ? passphraseProblem(passphrase.value) : '';

  const submit = async (event: Event) => {
    event.preventDefault();
    if (!form.value || isBusy.value) return;
    isTried.value = true;
    problem.value = '';
    if (Object.keys(formFaults(form.value)).length > 0 || passphraseFault !== '') {
      requestAnimationFrame(() => page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    isBusy.value = true;
    isSettingUp.value = true;
    try {
      const secret = wantsBackup.value ? passphrase.value : '';
      const of = JSON.stringify([form.value, secret]);
      // Trying again must not make other keys: the worker may have taken the first ones.
      if (made.current?.of !== of) {
        const founding = await makeFounding(
          answersOf(form.value),
          secret,
          form.value.desk.trim(),
          Date.now(),
        );
        made.current = { of, founding };
      }
      const { founding } = made.current;
      problem.value = await begin(founding, form.value.desk.trim(), Date.now());
      if (problem.value === '') {
        if (founding.backup !== null) saveBackup(founding);
        await dropForm();
        done.value = founding;
      }
    } catch (error) {
      problem.value = error instanceof Error ? error.message : 'That did not work. Please try again.';
    }
    isBusy.value = false;
    isSettingUp.value = done.value !== null;
  };

  const props = { form: form.value, faults, set };
  return (
    <form class="setup" ref={page} onSubmit={submit} noValidate>
      <p class="lead">
        A few questions, and your organisation has a policy that coaches from the first post on. Everything
        can be changed later. What you answer stays on this device.
      </p>
      <OrganisationPart {...props} />
      <AccountsPart {...props} />
      <VoicePart {...props} />
      <FinalSayPart {...props} />
      <StartPart {...props} />
      <BackupPart
        passphrase={passphrase}
        wantsBackup={wantsBackup}
        problem={isTried.value ? passphraseFault : ''}
      />
      {problem.value !== '' && (
        <p class="alert" role="alert">
          {problem.value}
        </p>
      )}
      <p class="setup-end">
        <button type="submit" class="button main large" aria-disabled={isBusy.value}>
          {isBusy.value ? 'Making keys and signing …' : 'Start with this policy'}
        </button>
      </p>
    </form>
  );
}

function saveBackup({ id, backup }: Founding): void {
  if (backup !== null) saveFile(`${id}-root-key.txt`, backup);
}

function Done({ founding, onGo }: { founding: Founding; onGo: () => void }) {
  return (
    <section class="panel-card">
      <h2>Your organisation is set up</h2>
      <p>
        The policy is signed and in force on this desk. Its fingerprint, for colleagues to compare by
        telephone when they join:
      </p>
      <p class="fingerprint">{readable(founding.keys.root.kid)}</p>
      {founding.backup !== null && (
        <p>
          A backup of the root key was saved as a file. Put it somewhere else than its passphrase, best in
          another building.{' '}
          <button type="button" class="button link" onClick={() => saveBackup(founding)}>
            Save it once more
          </button>
        </p>
      )}
      <p>
        <button type="button" class="button main large" onClick={onGo}>
          Go to the policy
        </button>
      </p>
    </section>
  );
}
