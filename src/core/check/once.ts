/** `ask`, with the answer for each object kept for as long as the object lives. */
export function once<T extends object, R>(ask: (about: T) => R): (about: T) => R {
  const answers = new WeakMap<T, { readonly answer: R }>();
  return (about) => {
    const known = answers.get(about);
    if (known) return known.answer;
    const answer = ask(about);
    answers.set(about, { answer });
    return answer;
  };
}
