import { describe, expect, test } from 'vitest';
import { isMilestoneNewlyDone, updateContent, type UpdateSources } from '../../../utils/practice/update-content.ts';
import { ago, factsOf, feedbackOf, projectOf, promiseOf, riskOf, stepOf } from '../mails/facts.ts';
import { milestoneOf } from '../../records/plain-records.ts';

function contentOf(sources: Partial<UpdateSources>) {
  return updateContent({ ...factsOf(), project: projectOf(), since: null, ...sources });
}
const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text);

describe('what an update tells', () => {
  test('what was done since the last one, of milestones and of what we promised', () => {
    const project = projectOf({
      milestones: {
        before: milestoneOf('Before', { actual: '2026-11-16' }),
        same: milestoneOf('The same day', { actual: '2026-11-17' }),
        after: milestoneOf('After', { actual: '2026-11-20' }),
      },
    });
    const commitments = [
      promiseOf({ what: 'Kept since', state: 'kept', closedAt: ago(2) }, 'one'),
      promiseOf({ what: 'Kept before', state: 'kept', closedAt: ago(9) }, 'two'),
      promiseOf({ what: 'Theirs', owedBy: 'them', state: 'kept', closedAt: ago(2) }, 'three'),
      promiseOf({ what: 'Of another project', projectId: 'another', state: 'kept', closedAt: ago(2) }, 'four'),
    ];
    expect(texts(contentOf({ project, commitments, since: ago(8) }).done)).toEqual([
      'The same day',
      'After',
      'Kept since',
    ]);
    expect(texts(contentOf({ project, commitments }).done)).toContain('Before');
  });

  test('what was done on the day of the last one, by the moment that the log knows', () => {
    const project = projectOf({ milestones: { pilot: milestoneOf('Pilot', { actual: '2026-11-17' }) } });
    const logged = (hours: number) => [stepOf('ended', 'Done: “Pilot”, on 17 November.', ago(8) + hours * 3_600_000)];
    const done = (steps: UpdateSources['steps']) => {
      const sources = { ...factsOf(), project, steps, since: ago(8) };
      return [texts(updateContent(sources).done), isMilestoneNewlyDone(sources)];
    };
    expect(done([])).toEqual([['Pilot'], false]);
    expect(done(logged(-1))).toEqual([[], false]);
    expect(done(logged(1))).toEqual([['Pilot'], true]);
  });

  test('what comes next, and what is late', () => {
    const project = projectOf({
      milestones: {
        late: milestoneOf('Late', { agreed: '2026-11-24' }),
        today: milestoneOf('Today', { agreed: '2026-11-20', current: '2026-11-25' }),
        someday: milestoneOf('Some day'),
      },
    });
    const commitments = [
      promiseOf({ what: 'Owed late', due: '2026-11-20' }, 'one'),
      promiseOf({ what: 'Owed soon', due: '2026-11-26' }, 'two'),
      promiseOf({ what: 'Only proposed', due: '2026-11-20', state: 'proposed' }, 'three'),
    ];
    const { next, late, changed } = contentOf({ project, commitments });
    expect(texts(next)).toEqual(['Today', 'Owed soon', 'Some day']);
    expect(texts(late)).toEqual(['Owed late', 'Late']);
    expect(changed).toMatchObject([{ name: 'Today' }]);
  });

  test('a moved day once: what the last update told is not told in the next, until it moves again', () => {
    const project = projectOf({
      milestones: { pilot: milestoneOf('Pilot', { agreed: '2026-12-01', current: '2026-12-08' }) },
    });
    const steps = [stepOf('change', 'Moved: “Pilot”, from 1 to 8 December.', ago(6))];
    const changed = (days: number) => contentOf({ project, steps, since: ago(days) }).changed;
    expect(changed(7)).toMatchObject([{ name: 'Pilot' }]);
    expect(changed(5)).toEqual([]);
    expect(contentOf({ project, steps }).changed).toHaveLength(1);
    const another = [...steps, stepOf('change', 'Moved: “Training”, from 3 to 4 December.', ago(2))];
    expect(contentOf({ project, steps: another, since: ago(5) }).changed).toEqual([]);
  });

  test('what else changed since, in the words of the log, without the days of milestones', () => {
    const project = projectOf({ milestones: { pilot: milestoneOf('Pilot', { agreed: '2026-12-01' }) } });
    const steps = [
      stepOf('change', 'Told before', ago(9)),
      stepOf('change', 'Moved: “Pilot”, from 1 to 8 December.\nThe end moved from 9 to 16 December.', ago(3)),
      stepOf('change', 'The pilot is in Lyon now', ago(2)),
      stepOf('note', 'No change', ago(2)),
    ];
    const told = texts(contentOf({ project, steps, since: ago(5) }).otherChanges);
    expect(told).toEqual(['The end moved from 9 to 16 December.', 'The pilot is in Lyon now']);
  });

  test('what we wait for; what stands in the way is in the log for us, not for them', () => {
    const commitments = [
      promiseOf({ what: 'Due today', owedBy: 'them', due: '2026-11-25' }, 'one'),
      promiseOf({ what: 'Due later', owedBy: 'them', due: '2026-11-30' }, 'two'),
    ];
    const steps = [stepOf('challenge', 'No phones', ago(2)), stepOf('challenge', 'Told before', ago(20))];
    const { blocked, challenges } = contentOf({ commitments, steps, since: ago(10) });
    expect([texts(blocked), texts(challenges)]).toEqual([['Due today'], ['No phones']]);
  });

  test('what was done about feedback, and what they still wait for: of this project, of none and of one that is over', () => {
    const feedback = [
      feedbackOf({ text: 'Done', action: 'A new server', actedOn: '2026-11-20' }),
      feedbackOf({ text: 'Done before', actedOn: '2026-11-01', projectId: null }),
      feedbackOf({ text: 'Not begun', sort: 'request' }),
      feedbackOf({ text: 'Told', actedOn: '2026-11-20', toldOn: '2026-11-21' }),
      feedbackOf({ text: 'Praised', sort: 'praise' }),
      feedbackOf({ text: 'Only heard', state: 'proposed' }),
      feedbackOf({ text: 'Of another project', actedOn: '2026-11-20', projectId: 'another' }),
      feedbackOf({ text: 'Of one that is over', sort: 'request', projectId: 'over' }),
    ];
    const projects = [projectOf(), projectOf({}, 'another'), projectOf({ status: 'done' }, 'over')];
    const { answered, waiting } = contentOf({ feedback, projects, since: ago(8) });
    expect(texts(answered)).toEqual(['Done → A new server']);
    expect(texts(waiting)).toEqual(['Done', 'Done before', 'Not begun', 'Of one that is over']);
  });

  test('what is near is at risk once something is late; a weighty risk always is', () => {
    const near = milestoneOf('Near', { agreed: '2026-12-01' });
    const far = milestoneOf('Far', { agreed: '2026-12-24' });
    const late = milestoneOf('Late', { agreed: '2026-11-01' });
    expect(contentOf({ project: projectOf({ milestones: { near, far } }) }).atRisk).toEqual([]);
    expect(texts(contentOf({ project: projectOf({ milestones: { near, far, late } }) }).atRisk)).toEqual(['Near']);
    const risks = [riskOf(), riskOf({ likelihood: 1 }), riskOf({ state: 'proposed' }), riskOf({ projectId: null })];
    expect(texts(contentOf({ risks }).atRisk)).toEqual(['Their system is switched off']);
  });
});
