/** A new id for a record or an operation, made by whoever writes it, so that a repeated write is recognised. */
export function newId(): string {
  return crypto.randomUUID();
}
