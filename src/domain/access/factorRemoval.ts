/** Why the second factor of somebody has to go. A choice and no text of one's own, so that it can stay in the log. */
export const factorRemovalReasons = ['telefoon-kwijt', 'telefoon-vervangen', 'in-verkeerde-handen'] as const;
export type FactorRemovalReason = (typeof factorRemovalReasons)[number];
