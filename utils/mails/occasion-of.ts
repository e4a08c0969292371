import type { MailTemplate, Occasion } from './define-mail.ts';
import { type MailFacts, runningProject } from './facts.ts';

/**
 * What a mail is about where nobody said more than its template: what it is offered for, else the project under way and the newest feedback that a word can be said of.
 */
export function occasionOf(facts: MailFacts, template: MailTemplate): Occasion {
  const [offer] = template.offered(facts);
  if (offer !== undefined) return { projectId: offer.projectId, about: offer.about };
  const project = runningProject(facts) ?? (template.isOfProject ? facts.projects[0] : null);
  return { projectId: project?.id ?? null, about: feedbackFor(facts, template) };
}

function feedbackFor({ feedback }: MailFacts, { needs }: MailTemplate): Occasion['about'] {
  const [newest] = needs.includes('feedback.text') ? feedback : [];
  return newest === undefined ? null : { kind: 'feedback', id: newest.id };
}
