import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly fault?: string | undefined;
  readonly help?: ComponentChildren;
  readonly placeholder?: string;
  readonly list?: string;
}

/** One question of the setup, with its help and what is missing. */
export function Asked({ id, label, value, onValue, fault, help, placeholder, list }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        placeholder={placeholder}
        list={list}
        autocomplete="off"
        aria-invalid={!!fault}
        aria-describedby={`${id}-help ${id}-problem`}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      <p class="field-help" id={`${id}-help`}>
        {help}
      </p>
      <p class="field-problem" id={`${id}-problem`}>
        {fault}
      </p>
    </div>
  );
}
