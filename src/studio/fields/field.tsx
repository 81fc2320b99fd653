import type { Path } from '../state/path.ts';
import { Choice, Choices } from './choice.tsx';
import { Entries } from './entries.tsx';
import type { Field } from './kinds.ts';
import { Lines } from './lines.tsx';
import { Flag, Numbers, Single, Text } from './text.tsx';
import { Week } from './week.tsx';

interface Props {
  readonly field: Field;
  /** The place of what holds the field. */
  readonly within: Path;
}

/** One field of the policy, by its description. */
export function FieldEditor({ field, within }: Props) {
  const path = [...within, ...field.key.split('.')];
  switch (field.as) {
    case 'text':
      return <Text field={field} path={path} />;
    case 'number':
      return <Numbers field={field} path={path} />;
    case 'flag':
      return <Flag field={field} path={path} />;
    case 'date':
    case 'time':
      return <Single field={field} path={path} type={field.as} />;
    case 'choice':
      return <Choice field={field} path={path} />;
    case 'choices':
      return <Choices field={field} path={path} />;
    case 'lines':
      return <Lines field={field} path={path} />;
    case 'week':
      return <Week field={field} path={path} />;
    case 'group':
      return (
        <fieldset class="group">
          <legend>{field.label}</legend>
          {field.help && <p class="field-help">{field.help}</p>}
          <div class="fields">
            {field.fields.map((one) => (
              <FieldEditor key={one.key} field={one} within={path} />
            ))}
          </div>
        </fieldset>
      );
    case 'entries':
      return (
        <Entries
          field={field}
          path={path}
          draw={(one, inside) => <FieldEditor key={one.key} field={one} within={inside} />}
        />
      );
  }
}
