/** The time, in milliseconds since 1970 (UTC). Tests pass a clock of their own. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
