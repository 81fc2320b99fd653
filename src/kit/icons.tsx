import type { ComponentChildren } from 'preact';
import type { Level } from '../core/finding.ts';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** A shape of its own for each level, so that colour is never the only sign. */
export function LevelIcon({ level }: { level: Level }) {
  switch (level) {
    case 'advise':
      return (
        <Icon>
          <path d="M5.6 10.2a4 4 0 1 1 4.8 0c-.5.4-.7.8-.7 1.3v.2H6.3v-.2c0-.5-.2-.9-.7-1.3Z" />
          <path d="M6.6 14h2.8" />
        </Icon>
      );
    case 'confirm':
      return (
        <Icon>
          <rect x="2.2" y="2.2" width="11.6" height="11.6" rx="3" />
          <path d="m5.3 8.2 1.9 1.9 3.6-4" />
        </Icon>
      );
    case 'approval':
      return (
        <Icon>
          <circle cx="8" cy="5.2" r="2.7" />
          <path d="M2.8 13.6c.5-2.6 2.5-4 5.2-4s4.7 1.4 5.2 4" />
        </Icon>
      );
    case 'block':
      return (
        <Icon>
          <path d="M5.5 2h5L14 5.500v5L10.5 14h-5L2 10.500v-5Z" />
          <path d="M5.4 8h5.2" />
        </Icon>
      );
  }
}

/** What is locked stays as it is. */
export function LockIcon() {
  return (
    <Icon>
      <rect x="3" y="7" width="10" height="6.8" rx="1.6" />
      <path d="M5.4 7V5a2.600 2.600 0 0 1 5.200 0v2" />
    </Icon>
  );
}

/** The check of everything that is good. */
export function CheckIcon() {
  return (
    <Icon>
      <path d="m3.2 8.6 3.1 3.1 6.5-7.2" />
    </Icon>
  );
}

/** From the words as they are to the words as they could be. */
export function ArrowIcon() {
  return (
    <Icon>
      <path d="M2.8 8h10M9 4.2 12.8 8 9 11.8" />
    </Icon>
  );
}

/** Words that come to the others. */
export function PlusIcon() {
  return (
    <Icon>
      <path d="M8 3.5v9M3.5 8h9" />
    </Icon>
  );
}

/** There is more below. */
export function ChevronIcon() {
  return (
    <Icon>
      <path d="m4 6.2 4 4 4-4" />
    </Icon>
  );
}

/** Takes a message away. */
export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  );
}

/** A draft that has only just begun. */
export function PenIcon() {
  return (
    <Icon>
      <path d="m3 13 .6-2.900L10.8 2.900a1.3 1.3 0 0 1 1.9 0l.4.4a1.3 1.3 0 0 1 0 1.900L5.9 12.400Z" />
    </Icon>
  );
}

/** The product's own mark: words in a bubble, underlined and well. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path
        class="mark-bubble"
        d="M36 8h56a28 28 0 0 1 28 28v36a28 28 0 0 1-28 28H64l-25.5 20.500A4 4 0 0 1 32 117.400V100A28 28 0 0 1 8 72V36A28 28 0 0 1 36 8Z"
      />
      <path class="mark-check" d="m42 41 15 14 29-30" />
      <path class="mark-line" d="M37 80h54" />
    </svg>
  );
}
