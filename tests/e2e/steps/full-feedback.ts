import { newSurveyCode } from '../../../utils/practice/survey-code.ts';
import { anna, grace } from '../../synthetic/mailbox/people.ts';
import type { Change } from './project.ts';
import { dayFrom } from './care.ts';
import { day, fullClient, ofClient } from './full-clients.ts';
import { contoso } from './store.ts';
import { fieldsOf } from '../../records/plain-records.ts';

const ofFull = ofClient(fullClient.clientId);

/** What clients said, how they answered, and a concern that was raised with one. */
export function fullFeedback(): Change[] {
  const said = [
    { sort: 'complaint', text: 'The draft came a week late, and nobody told us.', themes: { dates: true } },
    { sort: 'praise', text: 'نريد مواعيد أوضح ولكن العمل ممتاز', themes: { 'quality of the texts': true } },
    { sort: 'request', text: `Please ${'once more '.repeat(30)}`, themes: { dates: true, prices: true } },
    { sort: 'complaint', text: 'Is this a complaint?', state: 'proposed', themes: {} },
  ] as const;
  const scores = [4, 5, 3, 4, 5, 2, 4, 5, 5, 4, 3, 5];
  return [
    ...said.map((each, index) => ({
      kind: 'feedback' as const,
      id: `said ${index}`,
      set: fieldsOf('feedback', {
        ...ofFull,
        projectId: 'shop',
        givenBy: anna.name ?? '',
        clarifiedOn: index === 0 ? dayFrom(-2) : null,
        at: Date.now() - index * day,
        ...each,
      }),
    })),
    ...scores.map((score, index) => ({
      kind: 'survey' as const,
      id: `survey ${index}`,
      set: fieldsOf('survey', {
        ...ofClient([fullClient, contoso][index % 2]?.clientId ?? ''),
        to: index % 2 === 0 ? anna.email : grace.email,
        code: newSurveyCode(),
        state: 'answered',
        score,
        comment: index % 3 === 0 ? 'Answers came quickly & were clear' : '',
        draftedAt: Date.now() - (index * 40 + 9) * day,
        askedAt: Date.now() - (index * 40 + 8) * day,
        answeredAt: Date.now() - (index * 40 + 7) * day,
      }),
    })),
    {
      kind: 'survey',
      id: 'asked',
      set: fieldsOf('survey', {
        ...ofFull,
        code: newSurveyCode(),
        askedAt: Date.now() - 3 * day,
        draftedAt: Date.now(),
      }),
    },
    {
      kind: 'concern',
      id: 'concern',
      set: {
        ...ofFull,
        projectId: 'shop',
        what: 'The texts will not be there in time',
        tellings: {
          first: {
            to: anna.name ?? '',
            at: Date.now() - 4 * day,
            medium: 'call',
            options: 'Two languages first, or two weeks later',
            outcome: '',
          },
        },
        options: 'Two languages first, or two weeks later',
        outcome: '',
        state: 'open',
        raisedAt: Date.now() - 5 * day,
      },
    },
  ];
}
