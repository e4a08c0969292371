import { expect, test } from 'vitest';
import { startFindings } from '../../../utils/importing/findings.ts';
import { mail, maria, meeting } from '../services/imports/import-world.ts';

test('the samples are of what can come in: no newsletters, nothing cancelled', () => {
  const findings = startFindings([maria.email]);
  const letters = [1, 2, 3].map((number) => mail({ subject: `News ${number}`, automatic: 'bulk' }));
  findings.add([...letters, mail({ subject: 'Quote' }), meeting({ title: 'Off', cancelled: true })]);
  findings.add([mail({ subject: 'Offer' }), meeting({ title: 'Kick-off' }), mail({ subject: 'A' }), mail()]);
  expect(findings.finish().samples.map(({ title }) => title)).toEqual(['Quote', 'Offer', 'Kick-off', 'A']);
});
