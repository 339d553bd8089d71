import { POSTS, SELF } from './people.ts';
import { Tweet } from './tweet.tsx';

/** Reposted here: what somebody else wrote about the person. */
const TOLD = { ...POSTS[0], who: 'Ada Brooke', handle: 'ada_brooke', words: 'Noor was so drunk at the spring ball that she sang on the table.' };

/** One's own profile: the button to edit it stands on no other. */
export function Profile() {
  return (
    <main className="main">
      <div data-testid="primaryColumn">
        <a className="outlined" data-testid="editProfileButton" href="/settings/profile">Edit profile</a>
        <div data-testid="UserName">{SELF.who} <span>@{SELF.handle}</span></div>
        <div data-testid="UserDescription">Night registrar at Harbour General. Views my own.</div>
        <span data-testid="UserLocation">Old Harbour</span>
        {[SELF, TOLD].map((post) => <Tweet key={post.words} post={post} />)}
      </div>
      <aside />
    </main>
  );
}
