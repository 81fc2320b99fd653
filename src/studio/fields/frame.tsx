import type { ComponentChildren } from 'preact';
import { dotted, type Path } from '../state/path.ts';
import { problemWords } from '../state/problem-words.ts';
import { problemsAt } from '../state/problems.ts';
import type { Field } from './kinds.ts';

/** The id of the control at a place, for labels, links and tests. */
export function idOf(path: Path): string {
  return `f-${dotted(path)}`;
}

/** What a control needs to be named, described and marked. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly field: Field;
  readonly path: Path;
  /** Several controls under one name, such as check boxes. */
  readonly several?: boolean;
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** A control with its label, its help, and what is wrong with what stands in it. */
export function FieldFrame({ field, path, several, children }: Props) {
  const { label, help, example, optional } = field;
  const id = idOf(path);
  const found = problemsAt(path, several || field.as === 'lines');
  const control = {
    id,
    'aria-describedby': `${id}-help ${id}-problem`,
    'aria-invalid': found.length > 0,
  };
  const name = (
    <>
      {label}
      {optional && <span class="field-optional"> optional</span>}
    </>
  );
  const below = (
    <>
      <p class="field-help" id={`${id}-help`}>
        {help} {example && <span class="field-example">Example: {example}</span>}
      </p>
      <div id={`${id}-problem`} class="field-problems">
        {found.slice(0, 5).map((problem) => (
          <p key={problem.path + problem.expected} class="field-problem">
            {lineOf(problem.path, path)}
            {problemWords(problem, example)}
          </p>
        ))}
      </div>
    </>
  );
  if (several) {
    return (
      <fieldset class="field" id={id} tabIndex={-1} aria-describedby={control['aria-describedby']}>
        <legend>{name}</legend>
        {children(control)}
        {below}
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for={id}>{name}</label>
      {children(control)}
      {below}
    </div>
  );
}

/** Of a list of lines: which one. */
function lineOf(problem: string, path: Path): string {
  const index = Number(problem.slice(dotted(path).length + 1));
  return problem === dotted(path) || Number.isNaN(index) ? '' : `Line ${index + 1}: `;
}
