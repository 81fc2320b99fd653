const entity = /([#@][\p{L}\p{N}_]+|https?:\/\/\S+)/gu;

/** A posted text with its hashtags, mentions and links coloured. */
export function RichLine({ text }: { text: string }) {
  // split() with one group puts the entities at the odd places.
  const parts = text.split(entity).map((part, place) => ({ part, place }));
  return (
    <div className="plain" dir="auto">
      {parts.map(({ part, place }) =>
        place % 2 ? (
          <span key={place} className="tag">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </div>
  );
}
