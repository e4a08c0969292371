/** From one moment to another, both included, in milliseconds since 1970. */
export interface Span {
  from: number;
  until: number;
}

/** What belongs to a project: what was put down under it, or else, where nothing was, what of nothing else falls into its time. */
export function ofProject<Noted extends { fields: { projectId: string | null } }>(
  records: readonly Noted[],
  projectId: string,
  { from, until }: Span,
  momentOf: (record: Noted) => number,
): Noted[] {
  const own = records.filter(({ fields }) => fields.projectId === projectId);
  if (own.length > 0) return own;
  return records.filter((record) => {
    const at = momentOf(record);
    return record.fields.projectId === null && at >= from && at <= until;
  });
}
