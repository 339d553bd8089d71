/** The chance that evidence in logits comes to, 0 to 1. */
export const chance = (logits: number): number => 1 / (1 + Math.exp(-logits));
