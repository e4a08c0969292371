import { fingerprint } from '../../platform/fingerprint.ts';
import type { Feedback } from '../../records/feedback.ts';
import { change } from '../../store/change.ts';
import type { Change, Reader } from '../../store/types.ts';
import type { Source } from '../care/new-proposals.ts';
import { nameBehind } from '../clients-of.ts';

/** A sentence that says what somebody thinks of the work. */
export interface HeardOpinion {
  sort: Feedback['sort'];
  sentence: string;
}

/** The opinions that were read in a mail and never proposed before, whatever became of them. `surveyId`: it answers that survey. */
export async function newFeedback(
  reader: Reader,
  source: Source,
  opinions: readonly HeardOpinion[],
  surveyId: string | null,
): Promise<Change[]> {
  const { clientIds, projectId, interactionId, provenance, writer, at, name } = source;
  if (opinions.length === 0) return [];
  const givenBy = await nameBehind(reader, writer);
  const all = opinions.map(({ sort, sentence }) =>
    change('feedback', `feedback ${fingerprint(name)} ${fingerprint(sentence)}`, {
      set: {
        clientIds,
        projectId,
        sort,
        text: sentence,
        givenBy,
        at,
        interactionId,
        themes: {},
        action: '',
        clarifiedOn: null,
        actedOn: null,
        toldOn: null,
        surveyId,
        state: 'proposed',
        provenance,
      },
    }),
  );
  const known = await reader.known(all.map(({ id }) => id));
  return [...new Map(all.map((each) => [each.id, each])).values()].filter(({ id }) => !known.includes(id));
}
