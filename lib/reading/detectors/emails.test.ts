import { describe, expect, it } from 'vitest';
import { detected } from '../../../tests/tools/detected.ts';
import { emails } from './emails.ts';

describe('emails', () => {
  it.each([
    ['write to siti.rahman@example.org.', 'siti.rahman@example.org'],
    ['(j.okafor+ward7@nhs.net)', 'j.okafor+ward7@nhs.net'],
    ['siti@xn--bcher-kva.example', 'siti@xn--bcher-kva.example'],
    ['siti [at] gmail [dot] com', 'siti [at] gmail [dot] com'],
    ['siti(at)example.org', 'siti(at)example.org'],
    ['siti at gmail dot com please', 'siti at gmail dot com'],
    ['siti dot rahman at hotmail dot co dot uk', 'siti dot rahman at hotmail dot co dot uk'],
    ['siti @ example.org', 'siti @ example.org'],
  ])('finds the address in %s', (text, address) => {
    expect([...new Set(detected(emails, text))]).toEqual([`email ${address}`]);
  });

  it.each([
    'thanks @drsiti and @nhs.england', '@siti@mastodon.social', 'look at yahoo answers', 'we met at me dot', 'ward-round here',
    '5 mg @ 10 ml/h. Then stop', 'meet @ noon.today', 'good at live music', 'a@b',
  ])('finds none in %s', (text) => {
    expect(detected(emails, text)).toEqual([]);
  });
});
