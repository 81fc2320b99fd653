import { Icon } from '../shared/Icon.tsx';
import { labels } from './labels.ts';

/** The column at the side with the search box. */
export function SearchColumn() {
  return (
    <search className="search">
      <Icon name="search" />
      <input
        data-testid="SearchBox_Search_Input"
        role="combobox"
        aria-expanded="false"
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-label={labels.search}
        placeholder={labels.searchHint}
        type="text"
        autoComplete="off"
      />
      <div id="search-results" hidden />
    </search>
  );
}
