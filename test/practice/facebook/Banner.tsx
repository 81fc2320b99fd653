import { Icon } from '../shared/Icon.tsx';
import { Link } from '../shared/Link.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { writer } from '../shared/people.ts';
import { labels } from './labels.ts';

/** The bar at the top with search, the main places and the account that acts. */
export function Banner() {
  return (
    <header className="banner">
      <script type="application/json">
        {JSON.stringify({ define: [['CurrentUserInitialData', [], { USER_ID: '0', NAME: writer.name }]] })}
      </script>
      <search>
        <input type="search" aria-label={labels.search} placeholder={labels.search} autoComplete="off" />
      </search>
      <nav aria-label={labels.home}>
        <Link href="/" aria-label={labels.home}>
          <Icon name="home" />
        </Link>
        <Link href="/messages/" aria-label={labels.messages}>
          <Icon name="mail" />
        </Link>
      </nav>
      <button type="button" className="you" aria-label={labels.yourProfile}>
        <Portrait person={writer} />
      </button>
    </header>
  );
}
