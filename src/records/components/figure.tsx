import type { ComponentChildren } from 'preact';

interface Props {
  /** The question that the chart answers. */
  readonly question: string;
  /** The answer in a sentence. */
  readonly answer: ComponentChildren;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** The chart. Screen readers have the answer and the table. */
  readonly children?: ComponentChildren;
}

/** A chart under the question that it answers, with the same figures as a table. */
export function Figure({ question, answer, headings, rows, children }: Props) {
  return (
    <figure class="box figure">
      <figcaption>
        <h2>{question}</h2>
        <p>{answer}</p>
      </figcaption>
      {children && <div aria-hidden="true">{children}</div>}
      {rows.length > 0 && (
        <details>
          <summary>As a table</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard. */}
          <section class="scroll" tabIndex={0} aria-label={question}>
            <table>
              <thead>
                <tr>
                  {headings.map((heading) => (
                    <th key={heading} scope="col">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([first, ...rest], at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows are drawn anew as a whole.
                  <tr key={at}>
                    <th scope="row">{first}</th>
                    {rest.map((cell, i) => (
                      <td key={headings[i + 1]}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </figure>
  );
}
