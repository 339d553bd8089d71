import * as v from 'valibot';

const words = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const list = <Item>(item: v.GenericSchema<unknown, Item>) => v.pipe(v.array(item, 'must be a list'), v.readonly());
/** The name of a website's host. */
export const host = v.pipe(words, v.toLowerCase(), v.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}$/, 'must be a host such as example.org'));
const handle = v.pipe(words, v.transform((one) => one.replace(/^@/, '')), v.nonEmpty('must not be empty'));

const contact = v.strictObject({
  name: words,
  phone: v.optional(words),
  email: v.optional(words),
  web: v.optional(words),
}, ({ expected }) => (expected === 'never' ? 'is no part of a contact' : 'must have a name'));

const disclaimer = v.strictObject({
  /** BCP 47. */
  language: v.pipe(words, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'must be a language such as en')),
  text: v.pipe(words, v.maxLength(500, 'is longer than 500 characters')),
}, ({ expected }) => (expected === 'never' ? 'is no part of a disclaimer' : 'must have a language and a text'));

/** Who runs this browser: what the checks need to know of a hospital or school that no pack tells. */
export const InstitutionSchema = v.strictObject({
  /** As people write it in full; empty where nobody runs the browser. */
  name: v.optional(v.pipe(v.string('must be text'), v.trim()), ''),
  /** Other names, short forms and brands by which people know it. */
  brandWords: v.optional(list(words), []),
  /** Accounts that speak for it, on any site, without "@". */
  accounts: v.optional(list(handle), []),
  /** Hosts of its websites and mail addresses. */
  domains: v.optional(list(host), []),
  /** Whom to ask, shown where a clause names nobody of its own. */
  contacts: v.optional(list(contact), []),
  /** Wordings it accepts, in any number of languages and lengths; the first that fits beside the post is offered. */
  disclaimers: v.optional(list(disclaimer), []),
}, ({ expected }) => (expected === 'never' ? 'is no part of an institution' : 'must be a group of values'));

export type InstitutionProfile = v.InferOutput<typeof InstitutionSchema>;
