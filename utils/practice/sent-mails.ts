import type { Stored } from '../records/index.ts';

/**
 * When a mail of this template was sent last, in milliseconds since 1970; null where none was. With a project, only what was
 * sent about it. A draft, or a mail that was only put into a compose box, was not sent.
 */
export function lastSent(
  mails: readonly Stored<'recap'>[],
  templateId: string,
  projectId: string | null = null,
): number | null {
  const sent = mails.flatMap(({ fields }) =>
    fields.templateId === templateId && fields.sentAt !== null && (projectId === null || fields.projectId === projectId)
      ? [fields.sentAt]
      : [],
  );
  return sent.length === 0 ? null : Math.max(...sent);
}
