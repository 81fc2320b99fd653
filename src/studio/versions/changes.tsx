import { type Change, differenceOf } from '../../core/policy/difference.ts';
import { SECTION_NAMES } from '../../core/policy/names.ts';
import type { Policy } from '../../core/policy/schema.ts';

const MOST = 200;

/** What is different between two policies, section by section. */
export function Changes({ before, after }: { before: Policy; after: Policy }) {
  const changes = differenceOf(before, after);
  if (changes.length === 0) return <p class="entries-empty">They say the same.</p>;
  const sections = [...new Set(changes.map(({ section }) => section))];
  return (
    <div class="changes">
      {sections.map((section) => (
        <section key={section} aria-label={SECTION_NAMES[section]}>
          <h4>{SECTION_NAMES[section]}</h4>
          <ul>
            {changes
              .filter((change) => change.section === section)
              .slice(0, MOST)
              .map(({ kind, text }) => (
                <li key={text} class={`change ${kind}`}>
                  <span aria-hidden="true">{SIGNS[kind]}</span> {text}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const SIGNS: Readonly<Record<Change['kind'], string>> = { added: '+', removed: '−', changed: '→' };
