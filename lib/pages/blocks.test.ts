// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { wordsUnder } from './blocks.ts';

const under = (html: string) => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return wordsUnder(element);
};

it.each([
  ['<p>One</p><p>two <b>and</b> three</p>', 'One\ntwo and three'],
  ['One<br>two<br><br>three', 'One\ntwo\nthree'],
  ['<ul><li>a</li><li>b</li></ul>after', 'a\nb\nafter'],
  ['<p>so   many\n  spaces</p>', 'so many spaces'],
  ['<p>said</p><script>unsaid()</script><style>p{}</style><button>Share</button>', 'said'],
  ['<table><tr><td>Age</td><td>54</td></tr></table>', 'Age\n54'],
])('%s reads as %j', (html, words) => {
  expect(under(html)).toBe(words);
});
