const beginning = 'emptied ';

/**
 * The id under which the remains of a record are found. The record's own may hold an address or a subject, which cannot
 * be read out of this one. Reckoned in the middle of a transaction, which does not wait for the browser's digests.
 */
export function emptiedId(id: string): string {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let index = 0; index < id.length; index += 1) {
    const code = id.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code ^ (other >>> 15), 0x85ebca6b);
  }
  return `${beginning}${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}`;
}

/** The range of all such ids. */
export function emptiedIds(): IDBKeyRange {
  return IDBKeyRange.bound(beginning, `${beginning}\uffff`);
}
