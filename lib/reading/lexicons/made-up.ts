import { verbose } from '../patterns/verbose.ts';

/** What a text says of a person or a number that it made up, whoever would bear it: alternatives of a regular expression. */
export const MADE_UP = verbose`fictional | made[-\s]up | placeholder | for\s(?:exam|training|demo)\suse | mannequin`;
