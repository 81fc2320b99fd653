import { type Hit, type Kind, wholeDraft } from './kind.ts';

/** A notice for an area whose people read another language, without that language or a way to it. */
export const languages: Kind<'languages'> = {
  kind: 'languages',
  ready(_clause, policy) {
    const phrases: Record<string, readonly string[]> = {};
    for (const [i, { topics, signs }] of policy.languages.entries()) {
      phrases[`topics${i}`] = topics;
      phrases[`signs${i}`] = signs;
    }
    return {
      phrases,
      // A place name in the text does not tell for which area it is meant, so that the author's choice counts.
      draft({ draft }, matches, { area }): Hit[] {
        if (area === undefined) return [];
        for (const [i, { language, areas, paths }] of policy.languages.entries()) {
          if (!areas.some((one) => one.toLowerCase() === area.toLowerCase())) continue;
          if (matches(`topics${i}`).length === 0 || matches(`signs${i}`).length > 0) continue;
          if (paths.some((path) => draft.text.toLowerCase().includes(path))) continue;
          return [wholeDraft({ language, area })];
        }
        return [];
      },
    };
  },
};
