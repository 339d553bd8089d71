import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft/draft.ts';
import { Reading } from '../reading/reading.ts';
import { privateConversation } from './private-conversation.ts';

function kinds(text: string, context: Partial<Draft>) {
  const reading = new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text, ...context });
  return privateConversation.evaluate(reading, { terms: [], disclaimers: [], institutions: [] }).map(({ kind }) => kind);
}

describe('private-conversation', () => {
  it.each<[string, string, Partial<Draft>]>([
    ['message', 'Our chief wrote in the residents WhatsApp: "nobody calls in sick this weekend"', {}],
    ['message', 'The medical director\'s email to all staff says, word for word: "smile more"', {}],
    ['message', 'A colleague sent me a DM last night: "I cannot face another winter here."', {}],
    ['message', 'Email from the CEO: maternity is closing in March', {}],
    ['meeting', 'At M&M today they agreed the registrar should have called earlier', {}],
    ['meeting', 'Just out of the closed faculty meeting, they voted to drop the course', {}],
    ['confidence', 'She told me in confidence that she is leaving the partnership', {}],
    ['message', 'El jefe me ha escrito por WhatsApp: "si te quejas no renuevas"', {}],
  ])('flags as %s: %s', (kind, text, context) => {
    expect(kinds(text, context)).toContain(kind);
  });

  it.each<[string, Partial<Draft>]>([
    ['My mentor wrote to me after my exam: "You are not your result." Shared with her permission.', {}],
    ['Had a chat with a friend about burnout', {}],
    ['The minister said on live TV: "no nurse will be worse off"', {}],
    ['My mum on WhatsApp: "did you eat today, my child?"', {}],
    ['Overheard on the 56 bus: "she is a midwife, ask her about your foot"', {}],
    ['Team meeting moved to 8.30, room 4', {}],
    ['Email from the dean: school is closed tomorrow because of snow.', {}],
    ['Nobody tells you that interviews are mostly about the call rooms', {}],
    ['Replying to an email from March with "sorry for the slow reply" is my art form', {}],
    ['Every email from the parking office starts with "just a gentle reminder"', {}],
    ['Grandad left a voicemail in spring: "it is only me, ring when you can"', {}],
    ['The editor has agreed that I post her reply: "we will correct the figure in May"', {}],
    ['DMs are open if you want to talk about training', {}],
    ['Never put in an email what you would not want read out in court', {}],
    ['I was sent screenshots of a private group. I won\'t post them.', {}],
  ])('passes %s', (text, context) => {
    expect(kinds(text, context)).toEqual([]);
  });

  it('takes no leave from nobody', () => {
    expect(kinds('Got permission from nobody, but here is what my boss wrote in our chat: "delete the incident form"', {})).toEqual(['message']);
  });
});
