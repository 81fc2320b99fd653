import { type IconName, icons } from './icons.ts';

/** A drawing beside a text or inside a named button; with `label` it names itself, as on Instagram. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const drawing = <path d={icons[name]} />;
  return label ? (
    <svg className="icon" viewBox="0 0 24 24" role="img" aria-label={label}>
      {drawing}
    </svg>
  ) : (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {drawing}
    </svg>
  );
}
