import { Icon } from '../shared/Icon.tsx';
import { Link } from '../shared/Link.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { writer } from '../shared/people.ts';
import { labels } from './labels.ts';

/** Instagram's handles are lower case. */
export const handle = writer.handle.toLowerCase();

/** The navigation at the side; the account can be read from its profile link. */
export function Rail({ onCreate }: { onCreate: () => void }) {
  return (
    <header className="rail">
      <nav aria-label={labels.home}>
        <Link href="/">
          <Icon name="home" label={labels.home} />
          <span>{labels.home}</span>
        </Link>
        <Link href="/direct/inbox/">
          <Icon name="mail" label={labels.messages} />
          <span>{labels.messages}</span>
        </Link>
        <a
          href="/create/"
          onClick={(event) => {
            event.preventDefault();
            onCreate();
          }}
        >
          <Icon name="plusBox" label={labels.newPost} />
          <span>{labels.newPost}</span>
        </a>
        <Link href={`/${handle}/`}>
          <Portrait person={writer} small alt={labels.pictureOf(handle)} />
          <span>{labels.profile}</span>
        </Link>
      </nav>
      <search>
        <input type="text" aria-label={labels.search} placeholder={labels.searchHint} autoComplete="off" />
      </search>
    </header>
  );
}
