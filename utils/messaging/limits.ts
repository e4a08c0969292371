/** So many clients are deleted at once: with them goes everything that was recorded, in one operation. */
export const deletedAtOnce = 200;
