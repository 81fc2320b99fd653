import { Icon } from '../shared/Icon.tsx';
import type { IconName } from '../shared/icons.ts';
import { Link } from '../shared/Link.tsx';
import { Portrait } from '../shared/Portrait.tsx';
import { writer } from '../shared/people.ts';
import { type Label, labels } from './labels.ts';

const places: readonly [testId: string, icon: IconName, label: Label, path: string][] = [
  ['AppTabBar_Home_Link', 'home', 'home', '/home'],
  ['AppTabBar_Notifications_Link', 'bell', 'notifications', '/notifications'],
  ['AppTabBar_DirectMessage_Link', 'mail', 'messages', '/messages'],
  ['AppTabBar_Profile_Link', 'person', 'profile', `/${writer.handle}`],
  ['settings', 'gear', 'settings', '/settings/profile'],
];

/** The navigation with the Post button and the account switcher. */
export function SideNav({ onCompose }: { onCompose: () => void }) {
  return (
    <header className="side">
      <nav aria-label="Primary">
        {places.map(([testId, icon, label, path]) => (
          <Link key={path} href={path} data-testid={testId} aria-label={labels[label]} className="place">
            <Icon name={icon} />
            <span>{labels[label]}</span>
          </Link>
        ))}
      </nav>
      <button
        type="button"
        className="solid wide"
        data-testid="SideNav_NewTweet_Button"
        aria-label={labels.post}
        onClick={onCompose}
      >
        <Icon name="quote" />
        <span>{labels.post}</span>
      </button>
      <button
        type="button"
        className="switcher"
        data-testid="SideNav_AccountSwitcher_Button"
        aria-label={`${labels.accountMenu}: ${writer.name} @${writer.handle}`}
      >
        <span data-testid={`UserAvatar-Container-${writer.handle}`}>
          <Portrait person={writer} />
        </span>
        <span className="names">
          <b>{writer.name}</b>
          <span className="quiet" dir="ltr">
            @{writer.handle}
          </span>
        </span>
      </button>
    </header>
  );
}
