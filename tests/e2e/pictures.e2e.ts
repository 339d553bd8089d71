import { createCanvas } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PictureAnswer } from '../../lib/checking/picture-view.ts';
import { type Session, startSession } from './browser.ts';
import type { Tab } from './hands.ts';

// Pictures looked at and cleaned by the built extension: the page beside the background, the engines in it, and no network.

let session: Session;
let page: Tab;

beforeAll(async () => {
  session = await startSession();
  page = await session.hands.openExtensionPage('popup.html');
});

afterAll(async () => {
  expect(await session.close()).toEqual([]);
});

interface Asked {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Sends a picture to the background, as a page's own script does. */
function look({ name, type, bytes }: Asked): Promise<PictureAnswer & { ms: number }> {
  return page.evaluate(async (base64: string, called: string, mime: string) => {
    const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const { browser = chrome } = globalThis as unknown as { browser?: typeof chrome };
    const began = performance.now();
    const answer = await browser.runtime.sendMessage({
      chaperone: 'picture-look',
      request: { id: called, file: new File([data], called, { type: mime }), name: called, draft: { id: 'draft', site: 'x', text: '' } },
    });
    return { ...(answer.reply ?? answer), ms: performance.now() - began };
  }, Buffer.from(bytes).toString('base64'), name, type);
}

function screenshot(): Buffer {
  const canvas = createCanvas(1280, 720);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#f4f6f8';
  pen.fillRect(0, 0, 1280, 720);
  pen.fillStyle = '#222';
  pen.font = '20px "Liberation Sans"';
  pen.fillText('Patient: OKONKWO, Marcus   MRN 00482913   DOB 03/04/1951   Sex M', 40, 110);
  return canvas.toBuffer('image/png');
}

describe('a picture', () => {
  it('is read', async () => {
    const answer = await look({ name: 'screenshot.png', type: 'image/png', bytes: screenshot() });
    expect(answer.report.findings.map(({ rule }) => rule)).toContain('image-text-identifier');
  });
});
