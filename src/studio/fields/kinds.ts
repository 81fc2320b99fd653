import type { Policy } from '../../core/policy/schema.ts';

/** A value with what people read. */
export type Option = readonly [value: string, label: string];

/** Options that stand in the policy itself. */
export type Source = 'roles' | 'people' | 'handles' | 'clauses';

interface Common {
  /** The member that it fills in what holds it; with dots, one further below: "organisation.name". */
  readonly key: string;
  readonly label: string;
  readonly help?: string;
  /** Something that fits. Shown below the field, and told where something else was written. */
  readonly example?: string;
  /** It may be left out. */
  readonly optional?: boolean;
}

/** One field of a form, as data. A new way of asking is added here and in `field.tsx`. */
export type Field =
  | (Common & { readonly as: 'text'; readonly long?: boolean })
  | (Common & { readonly as: 'number'; readonly unit?: string })
  | (Common & { readonly as: 'flag' })
  | (Common & { readonly as: 'date' | 'time' })
  /** One of several. `none`: what leaving it out means. */
  | (Common & { readonly as: 'choice'; readonly options: readonly Option[] | Source; readonly none?: string })
  /** Any of several. `none`: what choosing nothing means. */
  | (Common & {
      readonly as: 'choices';
      readonly options: readonly Option[] | Source;
      readonly none?: string;
    })
  /** Several texts, one in a line. */
  | (Common & { readonly as: 'lines' })
  | (Common & { readonly as: 'group'; readonly fields: readonly Field[] })
  | (Common & {
      readonly as: 'entries';
      readonly fields: readonly Field[];
      /** What one of them is called: "account". */
      readonly one: string;
      readonly title: (entry: never) => string;
      /** A new one. */
      readonly blank: (policy: Policy) => unknown;
    })
  /** Hours for each day of the week. */
  | (Common & { readonly as: 'week' });

/** One section of the policy as a page of fields. */
export interface Part {
  readonly heading: string;
  readonly intro?: string;
  readonly fields: readonly Field[];
}
