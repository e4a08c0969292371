/** What mail programs put before the subject of an answer or a forwarded mail, in the languages of the larger ones. */
const marks =
  /^(?:\s*(?:re|res|rv|tr|fwd?|aw|wg|antw|sv|vs|vb|odp|ynt|enc|回复|答复|转发|返信)(?:\[\d+\])?\s*[:：])+\s*/i;

/** A subject without the marks of answering and forwarding: what the mail is about. */
export function withoutReplyMarks(subject: string): string {
  return subject.replace(marks, '') || subject;
}
