/** From one moment to another, both included, in milliseconds since 1970. */
export interface Span {
  from: number;
  until: number;
}

/** What belongs to a project: what was put down under it, whenever that was, and what under no project falls into its time. */
export function ofProject<Noted extends { fields: { projectId: string | null } }>(
  records: readonly Noted[],
  projectId: string,
  { from, until }: Span,
  momentOf: (record: Noted) => number,
): Noted[] {
  return records.filter((record) => {
    const its = record.fields.projectId;
    const at = momentOf(record);
    return its === null ? at >= from && at <= until : its === projectId;
  });
}
