import { expect, it } from 'vitest';
import { Reading } from '../reading.ts';
import { isRecorded } from './recorded.ts';

/** Whether the name, which is Noor Baxter in all cases, stands in a record. */
function told(text: string): boolean {
  const start = text.indexOf('Noor Baxter');
  return isRecorded(new Reading({ id: '1', revision: 0, site: 'x', surface: 'post', text }), { start, end: start + 11 });
}

it.each([
  'Try again, it might be under Noor Baxter', 'The parcel was registered under the name of Noor Baxter', 'Can you change the name to Noor Baxter?',
  'Name on the account? Noor Baxter', '"What\'s your name?" "Noor Baxter."', 'They put Noor Baxter as next of kin', 'Noor Baxter is listed as a beneficiary',
  'please correct it to Mrs. Noor Baxter', 'The cheque is payable to Noor Baxter',
])('knows a name in somebody\'s file: %s', (text) => expect(told(text)).toBe(true));

it.each([
  'Under Noor Baxter the department grew', 'I change my mind about Noor Baxter', 'Noor Baxter as the Lady with the Lamp was superb',
  'What a name! Noor Baxter wrote it', 'Thanks to Noor Baxter for the slides', 'I trained under Noor Baxter',
])('leaves others alone: %s', (text) => expect(told(text)).toBe(false));
