export const weights: Readonly<Record<string, number>> = {};
export const doubtful = 0.5;
export const certain = 0.8;
