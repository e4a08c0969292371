import { afterEach, expect, test, vi } from 'vitest';
import { readingOfNotes } from '../../../utils/state/reading-of-notes.ts';

const maria = { name: 'Maria Manager', email: 'maria@acme.example', status: 'accepted' } as const;
const anna = { name: 'Anna Berg', email: 'anna@northwind.example', status: 'accepted' } as const;
const tomas = { name: 'Tomas Lind', email: 'tomas@acme.example', status: 'accepted' } as const;

/** A call of Wednesday, 25 November. */
const talk = { at: new Date(2026, 10, 25, 18).getTime(), participants: [maria, anna, tomas] };

async function proposed(subject: string, summary = '', at = talk.at) {
  const { proposals } = await readingOfNotes({ ...talk, at, subject, summary }, [maria.email], () =>
    Promise.resolve([]),
  );
  return proposals.map(({ owedBy, who, what, due }) => `${owedBy} ${who}: ${what} <${due ?? ''}>`);
}

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['Anna to send the logo by Friday', ['them Anna Berg: send the logo <2026-11-27>']],
  ['Tomas to send the figures by Friday', ['us Tomas Lind: send the figures <2026-11-27>']],
  ['We send the offer by Friday', ['us : send the offer <2026-11-27>']],
  ['Send Anna the figures by Friday', ['us : Send Anna the figures <2026-11-27>']],
  ['To do: send the figures', ['us : send the figures <>']],
  ['Call with Anna: I will send the minutes tomorrow', ['us : send the minutes <2026-11-26>']],
  ['We need the list of users by Friday', ['them : the list of users <2026-11-27>']],
])('what is noted is proposed as notes mean it: %s', async (line, expected) => {
  expect(await proposed(line)).toEqual(expected);
});

test.each(['Call with Anna', 'Review call with Anna', 'Update call', 'Visit at their office', 'Call about the launch'])(
  'what a talk is called asks nobody for anything: %s',
  async (subject) => {
    expect(await proposed(subject)).toEqual([]);
    expect(await proposed(subject, 'Anna to send the logo')).toEqual(['them Anna Berg: send the logo <>']);
  },
);

test.each(['America/Los_Angeles', 'Asia/Tokyo'])('days are counted from the day of the talk in %s', async (zone) => {
  vi.stubEnv('TZ', zone);
  for (const hour of [1, 22])
    expect(await proposed('I will send the minutes tomorrow', '', new Date(2026, 10, 25, hour).getTime())).toEqual([
      'us : send the minutes <2026-11-26>',
    ]);
});
