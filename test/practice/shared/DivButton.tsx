import type { HTMLAttributes, KeyboardEvent } from 'react';

type Props = HTMLAttributes<HTMLDivElement> & { off?: boolean; onPress: () => void };

/** Meta's buttons: a `div` with a role, switched off by `aria-disabled` alone. */
export function DivButton({ off = false, onPress, ...rest }: Props) {
  const press = () => {
    if (!off) onPress();
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: this is what the real sites have
    <div
      role="button"
      tabIndex={off ? -1 : 0}
      aria-disabled={off || undefined}
      {...rest}
      onClick={press}
      onKeyDown={byKey}
    />
  );
}
