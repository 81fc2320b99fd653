/**
 * False when the page itself puts another text in place of this one, which some do in a later task. What the
 * author changes by keys in between does not count.
 */
export async function keeps(element: HTMLElement, read: () => string, text: string): Promise<boolean> {
  let isTypedOn = false;
  const typed = ({ isTrusted }: Event) => {
    isTypedOn ||= isTrusted;
  };
  element.addEventListener('keydown', typed, { capture: true });
  await new Promise((done) => setTimeout(done, 0));
  element.removeEventListener('keydown', typed, { capture: true });
  return isTypedOn || read() === text;
}
