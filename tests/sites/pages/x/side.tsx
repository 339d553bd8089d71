import { option } from '../shared/site.ts';
import { SELF } from './people.ts';
import { go } from './route.ts';
import { Avatar } from './tweet.tsx';

function Way({ to, name, children }: { to: string; name: string; children: string }) {
  return <p><button type="button" className="tool" data-testid={name} onClick={() => go(to)}>{children}</button></p>;
}

/** The navigation at the side, with the account that is signed in; `?protected=1` for one whose posts only followers see. */
export function Side() {
  return (
    <nav className="side">
      <Way to="/home" name="home-link">Home</Way>
      <Way to="/harbour/status/1" name="status-link">A post</Way>
      <Way to="/compose/post/unsent/scheduled" name="unsent-link">Unsent</Way>
      <p><a className="tool" data-testid="AppTabBar_Profile_Link" href={`/${SELF.handle}`}>Profile</a></p>
      <p><input data-testid="SearchBox_Search_Input" role="combobox" type="text" aria-label="Search query" /></p>
      <p>
        <button type="button" className="primary" data-testid="SideNav_NewTweet_Button" onClick={() => go('/compose/post')}>
          Write
        </button>
      </p>
      <button type="button" className="row tool" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">
        <Avatar handle={SELF.handle} />
        <span>{SELF.who}</span>
        {option('protected') && <svg data-testid="icon-lock" width="12" height="12" aria-label="Protected account" />}
        <span>@{SELF.handle}</span>
      </button>
    </nav>
  );
}
