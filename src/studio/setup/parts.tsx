import { NETWORKS } from '../../core/draft.ts';
import { LAW_PACKS, NO_LEGAL_ADVICE } from '../../core/policy/packs/all.ts';
import { PERSONALITIES } from '../../core/voice/personalities.ts';
import { NETWORK_NAMES } from '../../kit/names.ts';
import { CardChoice } from '../fields/card-choice.tsx';
import type { FieldName, Form } from './answers.ts';
import { Asked } from './asked.tsx';

/** What every part of the setup is given. */
export interface PartProps {
  readonly form: Form;
  /** What is missing or cannot be right, by field. */
  readonly faults: Partial<Record<FieldName, string>>;
  readonly set: <K extends keyof Form>(key: K, value: Form[K]) => void;
}

export function OrganisationPart({ form, faults, set }: PartProps) {
  return (
    <fieldset class="group">
      <legend>Your organisation</legend>
      <div class="fields">
        <Asked
          id="setup-name"
          label="Name"
          value={form.name}
          onValue={(value) => set('name', value)}
          fault={faults.name}
          placeholder="City of Oakdale"
        />
        <Asked
          id="setup-short"
          label="Short names, optional"
          value={form.shortNames}
          onValue={(value) => set('shortNames', value)}
          help="What people call you. Part them with commas."
          placeholder="Oakdale, the City"
        />
        <Asked
          id="setup-domains"
          label="Your web addresses"
          value={form.domains}
          onValue={(value) => set('domains', value)}
          fault={faults.domains}
          help="The main one first. Links to anywhere else will be pointed out."
          placeholder="oakdale.gov"
        />
        <Asked
          id="setup-zone"
          label="Time zone"
          value={form.timeZone}
          onValue={(value) => set('timeZone', value)}
          fault={faults.timeZone}
          help="This device’s own, unless you choose another."
          list="setup-zones"
        />
        <datalist id="setup-zones">
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
    </fieldset>
  );
}

export function AccountsPart({ form, faults, set }: PartProps) {
  return (
    <fieldset class="group">
      <legend>Your accounts</legend>
      <p class="field-help">
        The coach reads the compose boxes of these accounts, and never those of personal ones. Several on one
        network are parted with commas. Leave a network empty where you have none.
      </p>
      <div class="fields">
        {NETWORKS.map((network, i) => (
          <Asked
            key={network}
            id={`setup-${network}`}
            label={NETWORK_NAMES[network]}
            value={form.handles[network]}
            onValue={(value) => set('handles', { ...form.handles, [network]: value })}
            fault={i === 0 ? faults.handles : undefined}
            placeholder="@CityOfOakdale"
          />
        ))}
      </div>
    </fieldset>
  );
}

export function VoicePart({ form, set }: PartProps) {
  return (
    <fieldset class="group">
      <legend>Your voice</legend>
      <p class="field-help">
        One personality over many writers. It can be learned from your own posts later.
      </p>
      <div class="cards">
        {PERSONALITIES.map(({ id, name, about }) => (
          <CardChoice
            key={id}
            group="voice"
            name={name}
            about={about}
            checked={form.voice === id}
            onChoose={() => set('voice', id)}
          />
        ))}
      </div>
    </fieldset>
  );
}

export function FinalSayPart({ form, faults, set }: PartProps) {
  return (
    <fieldset class="group">
      <legend>The final say</legend>
      <div class="fields">
        <Asked
          id="setup-approver"
          label="Who decides when a post gets tricky?"
          value={form.approverName}
          onValue={(value) => set('approverName', value)}
          fault={faults.approverName}
          placeholder="Ann Lee"
        />
        <Asked
          id="setup-role"
          label="Their title"
          value={form.approverRole}
          onValue={(value) => set('approverRole', value)}
          fault={faults.approverRole}
          placeholder="City Manager"
        />
        <Asked
          id="setup-supervisor"
          label="Your own name"
          value={form.supervisor}
          onValue={(value) => set('supervisor', value)}
          fault={faults.supervisor}
          help="You write the policy. If you have the final say as well, write the same name."
          placeholder="Jo Park"
        />
      </div>
    </fieldset>
  );
}

const STARTS = [
  [
    'starter',
    'With the clauses that come with Plainspoken',
    'About 160, each of which can be changed or switched off.',
  ],
  ['law', 'With the law alone', 'Only the clauses of the law packs that you choose below.'],
  ['empty', 'Empty', 'Only what you have answered here. You write every clause yourself.'],
] as const;

export function StartPart({ form, faults, set }: PartProps) {
  return (
    <fieldset class="group">
      <legend>Begin</legend>
      <div class="cards">
        {STARTS.map(([start, name, about]) => (
          <CardChoice
            key={start}
            group="start"
            name={name}
            about={about}
            checked={form.start === start}
            onChoose={() => set('start', start)}
          />
        ))}
      </div>
      {form.start !== 'empty' && <PacksPart form={form} faults={faults} set={set} />}
      <details class="more">
        <summary>We have a desk where a team meets</summary>
        <div class="fields">
          <Asked
            id="setup-desk"
            label="Desk link or address, optional"
            value={form.desk}
            onValue={(value) => set('desk', value)}
            help="Leave it empty while you are alone. Whoever runs the desk gives you a link for the supervisor; a feed has an address that begins with https://."
            placeholder="plainspoken-desk:…"
          />
        </div>
      </details>
    </fieldset>
  );
}

function PacksPart({ form, faults, set }: PartProps) {
  const toggle = (id: string, isOn: boolean) =>
    set('packs', isOn ? [...form.packs, id] : form.packs.filter((one) => one !== id));
  return (
    <fieldset class="field" id="setup-packs" aria-describedby="setup-packs-help setup-packs-problem">
      <legend>Law packs, whose clauses are locked</legend>
      <div class="cards">
        {LAW_PACKS.map(({ id, name, about }, i) => (
          <CardChoice
            key={id}
            name={name}
            about={about}
            checked={form.packs.includes(id)}
            isFaulty={i === 0 && !!faults.packs}
            onChoose={(isOn) => toggle(id, isOn)}
          />
        ))}
      </div>
      <p class="field-help" id="setup-packs-help">
        {NO_LEGAL_ADVICE}
      </p>
      <p class="field-problem" id="setup-packs-problem">
        {faults.packs}
      </p>
    </fieldset>
  );
}
