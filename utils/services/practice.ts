import type { Parsed } from '../messaging/contract.ts';
import type { PracticeChange } from '../messaging/practice-shapes.ts';
import { appendOnly } from '../records/index.ts';
import { change } from '../store/change.ts';
import type { Change, Reader } from '../store/types.ts';

/**
 * What is set of records of the practice. What is only ever added, and a risk that is proposed, is left as it is where it is
 * there: somebody may have decided on it meanwhile.
 */
export async function practiceToSave(reader: Reader, { changes }: Parsed<'practice.save'>): Promise<Change[]> {
  const added = changes.filter((each) => appendOnly.has(each.kind) || isProposedRisk(each)).map(({ id }) => id);
  const known = new Set(added.length === 0 ? [] : await reader.known(added));
  return changes.filter(({ id }) => !known.has(id)).map(toChange);
}

function isProposedRisk(each: PracticeChange): boolean {
  return each.kind === 'risk' && each.set.state === 'proposed';
}

/** One line for each kind: the fields of each are its own. */
function toChange(what: PracticeChange): Change {
  switch (what.kind) {
    case 'project':
      return change('project', what.id, { set: what.set });
    case 'outline':
      return change('outline', what.id, { set: what.set });
    case 'step':
      return change('step', what.id, { set: what.set });
    case 'concern':
      return change('concern', what.id, { set: what.set });
    case 'feedback':
      return change('feedback', what.id, { set: what.set });
    case 'survey':
      return change('survey', what.id, { set: what.set });
    case 'risk':
      return change('risk', what.id, { set: what.set });
    case 'opportunity':
      return change('opportunity', what.id, { set: what.set });
    case 'trend':
      return change('trend', what.id, { set: what.set });
    case 'teammate':
      return change('teammate', what.id, { set: what.set });
  }
}
