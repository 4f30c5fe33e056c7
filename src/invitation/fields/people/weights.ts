export const features: Readonly<Record<string, readonly number[]>> = {};
export const gaps: Readonly<Record<string, readonly number[]>> = {};
