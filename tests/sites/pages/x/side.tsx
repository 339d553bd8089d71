import { option } from '../shared/site.ts';
import { SELF } from './people.ts';
import { go } from './route.ts';
import { Avatar } from './tweet.tsx';

/** The navigation at the side, with the account that is signed in; `?protected=1` for one whose posts only followers see. */
export function Side() {
  return (
    <nav className="side">
      <p><button type="button" className="tool" onClick={() => go('/home')}>Home</button></p>
      <p><button type="button" className="tool" data-testid="status-link" onClick={() => go('/harbour/status/1')}>A post</button></p>
      <p><button type="button" className="tool" data-testid="unsent-link" onClick={() => go('/compose/post/unsent/scheduled')}>Unsent</button></p>
      <p><a className="tool" data-testid="AppTabBar_Profile_Link" href={`/${SELF.handle}`}>Profile</a></p>
      <p><input data-testid="SearchBox_Search_Input" role="combobox" type="text" aria-label="Search query" placeholder="Search" /></p>
      <p>
        <button type="button" className="primary" data-testid="SideNav_NewTweet_Button" onClick={() => go('/compose/post')}>Write</button>
      </p>
      <button type="button" className="row tool" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">
        <Avatar handle={SELF.handle} />
        <span>{SELF.who} {option('protected') && <svg data-testid="icon-lock" width="12" height="12" aria-label="Protected account" />}</span>
        <span>@{SELF.handle}</span>
      </button>
    </nav>
  );
}
