/** Says on every page that this is not the real network. */
export function Notice() {
  return (
    <aside className="notice" aria-label="About this page" dir="ltr" lang="en">
      Practice page – nothing is posted
    </aside>
  );
}
