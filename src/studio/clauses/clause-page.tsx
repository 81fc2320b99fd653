import { DRAFT_KINDS } from '../../core/draft.ts';
import { TIPS } from '../../core/finding.ts';
import type { Policy } from '../../core/policy/schema.ts';
import { KIND_NAMES } from '../../kit/names.ts';
import { FieldEditor } from '../fields/field.tsx';
import type { Field } from '../fields/kinds.ts';
import { NETWORK_OPTIONS } from '../sections/options.ts';
import { edit, said } from '../state/document.ts';
import { go, hrefOf } from '../state/route.ts';
import { searchFields } from './clause-fields.ts';
import { ClauseHeading } from './clause-heading.tsx';
import { LawClause } from './law-clause.tsx';
import { TIP_NAMES } from './tips.ts';
import { TryClause } from './try.tsx';

const READ: readonly Field[] = [
  { key: 'title', as: 'text', label: 'Title', example: 'An unlisted domain' },
  {
    key: 'message',
    as: 'text',
    long: true,
    label: 'Message to the author',
    help: '{match} stands for the words that were found, {suggestion} for the first fix.',
    example: 'We say “{suggestion}” rather than “{match}”.',
  },
  { key: 'why', as: 'text', long: true, label: 'Why', example: 'One word for one thing.' },
];

const WHERE: readonly Field[] = [
  {
    key: 'tip',
    as: 'choice',
    label: 'Tip',
    options: TIPS.map((tip) => [tip, TIP_NAMES[tip]]),
  },
  {
    key: 'networks',
    as: 'choices',
    label: 'Networks',
    options: NETWORK_OPTIONS,
    optional: true,
    none: 'it holds on all of them.',
  },
  {
    key: 'drafts',
    as: 'choices',
    label: 'Kinds of draft',
    options: DRAFT_KINDS.map((kind) => [kind, KIND_NAMES[kind]]),
    optional: true,
    none: 'it holds for all of them.',
  },
];

const EXAMPLES: readonly Field[] = [
  { key: 'fixture.flag.text', as: 'text', long: true, label: 'A post that it should flag' },
  { key: 'fixture.pass.text', as: 'text', long: true, label: 'A post that it should let pass' },
];

/** One clause: what the author reads, what it looks for, its examples, and beside them what it flags. */
export function ClausePage({ policy, id }: { policy: Policy; id: string }) {
  const index = policy.clauses.findIndex((one) => one.id === id);
  const clause = policy.clauses[index];
  const inLayer = policy.layers.findIndex(({ clauses }) => clauses.some((one) => one.id === id));
  if (inLayer >= 0) return <LawClause policy={policy} layer={inLayer} id={id} />;
  if (!clause) {
    return (
      <p class="alert">
        There is no clause {id}. <a href={hrefOf('clauses')}>See all clauses</a>
      </p>
    );
  }
  const path = ['clauses', index];
  const part = (heading: string, fields: readonly Field[]) => (
    <section class="part" aria-label={heading}>
      <h3>{heading}</h3>
      <div class="fields">
        {fields.map((field) => (
          <FieldEditor key={field.key} field={field} within={path} />
        ))}
      </div>
    </section>
  );
  const remove = () => {
    edit(path, undefined, `removing clause ${id}`);
    said.value = `Clause ${id} is removed. Undo brings it back.`;
    go('clauses');
  };
  return (
    <>
      <ClauseHeading policy={policy} clause={clause} />
      <div class="clause">
        <div>
          {part('What the author reads', READ)}
          {part('What it looks for', searchFields(clause))}
          {part('Where it holds', WHERE)}
          {part('Examples', EXAMPLES)}
          <p class="entry-acts">
            <button type="button" class="button quiet" onClick={remove}>
              Remove this clause
            </button>
          </p>
        </div>
        <TryClause policy={policy} clause={clause} path={path} />
      </div>
    </>
  );
}
