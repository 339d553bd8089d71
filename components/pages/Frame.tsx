import type { ReactNode } from 'react';
import { say } from '../../lib/words/words.ts';
import { MarkShape } from '../banner/Mark.tsx';
import { BASE } from '../styles/base.ts';
import { CARD } from '../styles/card.ts';
import { PAGES } from '../styles/pages.ts';

/** What the product's own pages have in common. */
export function Frame({ className, children }: { readonly className: 'page' | 'page panel' | 'popup'; readonly children: ReactNode }) {
  return (
    <>
      <style>{BASE + CARD + PAGES}</style>
      <main className={`type ${className}`}>{children}</main>
    </>
  );
}

export function Brand() {
  return <p className="brand"><MarkShape />{say('product')}</p>;
}
