import { SELF } from './people.ts';

/** One's own profile: the button to edit it stands on no other. */
export function Profile() {
  return (
    <main className="main">
      <a className="outlined" data-testid="editProfileButton" href="/settings/profile">Edit profile</a>
      <div data-testid="UserName">{SELF.who} <span>@{SELF.handle}</span></div>
      <div data-testid="UserDescription">Night registrar at Harbour General. Views my own.</div>
      <span data-testid="UserLocation">Old Harbour</span>
    </main>
  );
}
