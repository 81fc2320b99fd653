import { useRef } from 'preact/hooks';

/** Larger files are no files of ours, in bytes. */
const LARGEST = 5_000_000;

/** A button that opens a text file. What is too large, or no text, arrives as an empty text, which nobody takes. */
export function FileChoice({ label, onText }: { label: string; onText: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        onChange={async ({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onText(file.size > LARGEST ? '' : await file.text());
          currentTarget.value = '';
        }}
      />
      <button type="button" class="button other" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
