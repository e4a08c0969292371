import { contoso } from './store.ts';
import { dayFrom } from './care.ts';
import { arabicClient, day, fullClient, ofClient } from './full-clients.ts';
import { milestone, type Change } from './project.ts';
import { fieldsOf } from '../../records/plain-records.ts';

const ofFull = ofClient(fullClient.clientId);
const long =
  'Relaunch of the shop with every language, every supplier and the whole of the wholesale catalogue of 2027';

/** Projects of every status, one of them with everything that a project can have. */
export function fullProjects(): Change[] {
  const milestones = {
    one: { ...milestone('Kick-off', dayFrom(-60), dayFrom(-58), 0), who: 'Maria' },
    two: { ...milestone('Texts of all four languages are there', dayFrom(-6), null, 1), agreed: dayFrom(-20) },
    three: { ...milestone('التسليم', dayFrom(30), null, 2), agreed: dayFrom(20), who: 'Noa Levi' },
    four: milestone('Opening', dayFrom(60), null, 3),
  };
  const shop = {
    ...fieldsOf('project', {
      ...ofFull,
      name: long,
      start: dayFrom(-60),
      due: dayFrom(60),
      addedAt: Date.now() - 60 * day,
    }),
    purpose: 'Sell in France by spring, without a second warehouse.',
    scope: 'Shop and texts; no photographs.\nFour languages.',
    parameters: 'At most 40,000 EUR. Their systems stay.',
    phase: 'Texts are written',
    skills: { design: { weeks: 3 }, code: { weeks: 6 }, 'search engine marketing': { weeks: 2 } },
    milestones,
  };
  const more = Array.from({ length: 14 }, (_, index) => ({
    kind: 'project' as const,
    id: `more ${index}`,
    set: fieldsOf('project', {
      ...ofClient([fullClient, contoso, arabicClient][index % 3]?.clientId ?? ''),
      name: index % 3 === 2 ? `متجر جديد ${index}` : `Campaign ${index}`,
      status: index % 4 === 3 ? 'done' : index % 4 === 2 ? 'planned' : 'running',
      start: index % 5 === 4 ? null : dayFrom(index * 9 - 80),
      due: index % 5 === 4 ? null : dayFrom(index * 9 + 10),
      skills: index % 2 === 0 ? { design: { weeks: 2 } } : {},
      addedAt: Date.now() - index * day,
    }),
  }));
  return [
    { kind: 'project', id: 'shop', set: shop },
    ...more,
    {
      kind: 'outline',
      id: 'outline 1',
      set: {
        ...ofFull,
        projectId: 'shop',
        version: 1,
        why: 'As it was agreed at the kick-off',
        agreedOn: dayFrom(-58),
        purpose: shop.purpose,
        scope: 'Shop and texts.',
        parameters: shop.parameters,
        start: shop.start,
        due: dayFrom(50),
        milestones,
        at: Date.now() - 58 * day,
      },
    },
    ...(['begun', 'challenge', 'change', 'decision', 'lesson'] as const).map((sort, index) => ({
      kind: 'step' as const,
      id: `step ${sort}`,
      set: {
        ...ofFull,
        projectId: 'shop',
        sort,
        text: `What was written down of it, the ${sort} of this project, at some length so that it breaks`,
        by: 'Maria',
        at: Date.now() - (50 - index * 9) * day,
      },
    })),
  ];
}
