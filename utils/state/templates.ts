import { signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem } from '../messaging/contract.ts';
import type { TemplateText } from '../settings/settings.ts';
import { syncOf } from './sync.ts';

/** The texts of templates that the person changed; the others are as they ship. Null until they were read. */
export const changedTemplates = signal<readonly TemplateText[] | null>(null);

/** Which text of which template. */
type TextOf = Pick<TemplateText, 'id' | 'language'>;

/** The templates that ship, as they were asked for last. */
let shipped: string[] = [];

/** Reads which of the shipped templates were changed; where that fails the shipped ones serve. */
export async function readTemplates(ids: string[]): Promise<CallProblem | null> {
  shipped = [...new Set([...shipped, ...ids])];
  const answer = await call('template.list', { ids: shipped });
  changedTemplates.value = answer.ok ? answer.value : (changedTemplates.peek() ?? []);
  return answer.ok ? null : answer.problem;
}

/** Reads them again, if they were read before. */
export async function reloadTemplates(): Promise<void> {
  if (changedTemplates.peek() !== null) await readTemplates(shipped);
}

/** Saves a changed template; null where that was done, else why not. */
export async function saveTemplate(template: TemplateText): Promise<CallProblem | null> {
  const answer = await call('template.save', { template });
  if (!answer.ok) return answer.problem;
  syncOf.value = answer.value.sync;
  changedTemplates.value = [...othersThan(template), template];
  return null;
}

/** Back to the text that ships. */
export async function resetTemplate(template: TextOf): Promise<CallProblem | null> {
  const answer = await call('template.reset', { id: template.id, language: template.language });
  if (!answer.ok) return answer.problem;
  syncOf.value = answer.value.sync;
  changedTemplates.value = othersThan(template);
  return null;
}

function othersThan({ id, language }: TextOf): TemplateText[] {
  return (changedTemplates.peek() ?? []).filter((other) => other.id !== id || other.language !== language);
}
