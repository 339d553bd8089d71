import { learned } from './learned.ts';

/** A rant for or against a party or a creed. Health policy argued with facts, a greeting, or a reminder to vote is none. */
export const contentiousTopic = learned('contentious-topic');
