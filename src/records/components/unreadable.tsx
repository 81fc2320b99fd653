/** What is said while the browser does not give out what this device keeps. */
export function Unreadable({ onAgain }: { onAgain: () => void }) {
  return (
    <div class="empty">
      <h2>The records cannot be read right now</h2>
      <p>Nothing is lost. The browser did not open what this device keeps; closing other tabs may help.</p>
      <button type="button" class="button main" onClick={onAgain}>
        Try again
      </button>
    </div>
  );
}
