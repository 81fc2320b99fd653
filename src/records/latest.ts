/**
 * Asks, and takes in the answer to what was asked last: an answer that comes late does not undo a newer one. What fails
 * is left out.
 */
export function latest<A, R>(
  ask: (about: A) => Promise<R>,
  take: (answer: R) => void,
): (about: A) => Promise<void> {
  let turn = 0;
  return async (about) => {
    const own = ++turn;
    const answer = await ask(about).then(
      (value) => ({ value }),
      () => null,
    );
    if (own === turn && answer) take(answer.value);
  };
}
