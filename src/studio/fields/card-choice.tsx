interface Props {
  readonly name: string;
  readonly about: string;
  readonly checked: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  /** One of the cards of such a group is chosen; without it, any number. */
  readonly group?: string;
  readonly isFaulty?: boolean;
}

/** A choice that needs a sentence to itself. */
export function CardChoice({ name, about, checked, onChoose, group, isFaulty }: Props) {
  return (
    <label class="card-choice">
      <input
        type={group === undefined ? 'checkbox' : 'radio'}
        name={group}
        checked={checked}
        aria-invalid={isFaulty}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <span>
        <strong>{name}</strong>
        <span class="field-help">{about}</span>
      </span>
    </label>
  );
}
