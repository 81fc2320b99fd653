import { useSignal } from '@preact/signals';
import { joinLink, ROLES } from '../../core/signing/join.ts';
import { readable } from '../../core/signing/keys.ts';
import { CannotSign } from '../../core/signing/refusals.ts';
import { team } from '../../kit/office.ts';
import { saveFile } from '../../kit/save.ts';
import { shelf } from '../state/published.ts';
import { MoveIn } from './move-in.tsx';

type Role = (typeof ROLES)[number];

const ROLE_WORDS: Readonly<Record<Role, { name: string; about: string }>> = {
  author: { name: 'Author', about: 'Writes posts. Gets the policy and can put drafts before the approver.' },
  approver: { name: 'Approver', about: 'Has the final say on drafts.' },
  supervisor: { name: 'Supervisor', about: 'Writes the policy as well.' },
};

/** Links with which colleagues join: one for each role, to copy or to save. */
export function JoinPage() {
  const view = team.value?.team;
  if (!view || !shelf.value) return null;
  const isAlone = view.desk === 'file:' || view.desk === '';
  return (
    <section class="part" aria-label="Invite colleagues">
      <h2>Invite colleagues</h2>
      <p class="part-intro">
        Whoever opens a link in Plainspoken’s welcome page joins “{shelf.value.trust.root.organisation.name}”.
        Read the fingerprint to each other by telephone, so that nobody joins a false team.
      </p>
      <p class="fingerprint">{readable(view.fingerprint)}</p>
      {isAlone && (
        <p class="notice">
          You have no desk where a team meets. Policies, cases and decisions then travel as files, by e-mail
          or a shared folder.
        </p>
      )}
      {!view.isManaged && <MoveIn isAlone={isAlone} />}
      {ROLES.map((role) => (
        <RoleLink key={role} role={role} letsIn={!isAlone} />
      ))}
      <div class="panel-card">
        <h3>For administrators</h3>
        <p class="field-help">
          Managed settings put browsers into the team without a link. These are the values that they ask for.
        </p>
        <dl class="pack-laws">
          {[
            ['organisationId', view.id],
            ['organisationName', shelf.value.trust.root.organisation.name],
            ['rootFingerprint', view.fingerprint],
            ['deskAddress', view.desk || 'file:'],
          ].map(([key, value]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>
                <code>{value}</code>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}

/** `letsIn`: there is a desk, which may ask for something before it lets anybody in. */
function RoleLink({ role, letsIn }: { role: Role; letsIn: boolean }) {
  const said = useSignal('');
  const credentials = useSignal('');
  const { name, about } = ROLE_WORDS[role];
  const made = linkFor(role, credentials.value.trim());
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(made.link);
      said.value = 'Copied.';
    } catch {
      said.value = 'The browser did not let us copy. Please save it as a file instead.';
    }
  };
  return (
    <div class="panel-card">
      <h3>{name}</h3>
      <p class="field-help">{about}</p>
      {letsIn && (
        <div class="field">
          <label for={`join-credentials-${role}`}>
            What the desk lets them in by <span class="field-optional">optional</span>
          </label>
          <textarea
            id={`join-credentials-${role}`}
            rows={3}
            spellcheck={false}
            aria-describedby={`join-credentials-${role}-help`}
            value={credentials.value}
            onInput={({ currentTarget }) => {
              credentials.value = currentTarget.value;
            }}
          />
          <p class="field-help" id={`join-credentials-${role}-help`}>
            Whoever runs the desk gives you this, for each role its own. The link is a secret then.
          </p>
        </div>
      )}
      {made.problem !== '' ? (
        <p class="field-problem">{made.problem}</p>
      ) : (
        <p>
          <button
            type="button"
            class="button apply"
            onClick={() => void copy()}
            aria-label={`Copy the link: ${name}`}
          >
            Copy the link
          </button>{' '}
          <button
            type="button"
            class="button other"
            aria-label={`Save as a file: ${name}`}
            onClick={() => saveFile(`join-${role}.txt`, made.link)}
          >
            Save as a file
          </button>{' '}
          <span class="field-help" role="status">
            {said.value}
          </span>
        </p>
      )}
    </div>
  );
}

function linkFor(role: Role, credentials: string): { readonly link: string; readonly problem: string } {
  const view = team.value?.team;
  const shown = shelf.value;
  if (!view || !shown) return { link: '', problem: 'The team is not known yet.' };
  try {
    const link = joinLink({
      format: 1,
      organisation: shown.trust.root.organisation,
      fingerprint: view.fingerprint,
      desk: view.desk || 'file:',
      role,
      ...(credentials === '' ? {} : { credentials }),
      ...(shown.firstRoot === '' ? {} : { root: shown.firstRoot }),
    });
    return { link, problem: '' };
  } catch (error) {
    return { link: '', problem: error instanceof CannotSign ? error.message : 'This link cannot be made.' };
  }
}
