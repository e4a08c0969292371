import { describe, expect, it } from 'vitest';
import { summary } from './notes-summary.ts';

describe('one line', () => {
  it.each([
    // Decisions
    ['decided: go with the annual plan', 'decision: go with the annual plan'],
    ['we agreed to start in Lyon', 'decision: we agreed to start in Lyon'],
    ['Decision - two depots first', 'decision: two depots first'],
    ['DECISION no SSO in the pilot', 'decision: no SSO in the pilot'],
    ['[decision] invoices monthly', 'decision: invoices monthly'],
    ['**Agreed:** net 30', 'decision: net 30'],
    ['net 30 days - agreed', 'decision: net 30 days - agreed'],
    ['we decided to drop the fax export', 'decision: we decided to drop the fax export'],
    ['agreed on two training days', 'decision: agreed on two training days'],
    ['beschlossen: Start in Lyon', 'decision: Start in Lyon'],
    ['acordado: empezamos en Lyon', 'decision: empezamos en Lyon'],
    // Actions: our side
    ['we send revised quote by tuesday', 'us: send revised quote <2026-11-17>'],
    ["I'll share the deck tomorrow", 'us: share the deck <2026-11-17>'],
    ['I’ll share the deck tomorrow', 'us: share the deck <2026-11-17>'],
    ['we need to check the API limits', 'us: check the API limits'],
    ['Anna and I will write the brief', 'us: write the brief'],
    ['AI: us - book the room by 3.12.', 'us: book the room <2026-12-03>'],
    // Actions: the client's side
    ['they name a technical contact', 'client: name a technical contact'],
    ['they will send the seat list by EOD', 'client: send the seat list <2026-11-16>'],
    ['you share the CSV until next week', 'client: share the CSV <2026-11-27>'],
    ['client to confirm the address', 'client: confirm the address'],
    ['The customer will sign by end of month', 'client: sign <2026-11-30>'],
    // Actions: somebody by name
    ['Anna will send the seat list by Friday', 'Anna Berg: send the seat list <2026-11-20>'],
    ['anna sends the seat list', 'Anna Berg: sends the seat list'],
    ['Ochoa to prepare the test data', 'Bruno Ochoa: prepare the test data'],
    ['Mei: draft the plan', 'Li, Mei: draft the plan'],
    ['Dmitri will invoice us by Friday', 'Dmitri: invoice us <2026-11-20>'],
    ['Legal to check the contract', 'Legal: check the contract'],
    ['Anna and Bruno will test the import', 'Anna Berg, Bruno Ochoa: test the import'],
    ['Anna needs to quickly fix the export', 'Anna Berg: fix the export'],
    ['@bruno check the limits by the 20th', 'Bruno Ochoa: check the limits <2026-11-20>'],
    ['check the limits @bruno', 'Bruno Ochoa: check the limits @bruno'],
    ['@anna/@bruno please meet the auditors', 'Anna Berg, Bruno Ochoa: please meet the auditors'],
    ['AI Anna: call the depot', 'Anna Berg: call the depot'],
    ['Action for Bruno: call the depot', 'Bruno Ochoa: call the depot'],
    // Actions: nobody named, or named at the end
    ['TODO order the scanners', 'nobody: order the scanners'],
    ['to do: order the scanners by Friday', 'nobody: order the scanners <2026-11-20>'],
    ['action: order the scanners', 'nobody: order the scanners'],
    ['[ ] order the scanners', 'nobody: order the scanners'],
    ['- [ ] order the scanners', 'nobody: order the scanners'],
    ['☐ order the scanners', 'nobody: order the scanners'],
    ['order the scanners by Friday', 'nobody: order the scanners <2026-11-20>'],
    ['please order the scanners', 'nobody: please order the scanners'],
    ['- [ ] share the deck (Carla, by Friday)', 'Carla: share the deck (Carla) <2026-11-20>'],
    ['TODO order the scanners -> Anna', 'Anna Berg: order the scanners -> Anna'],
    ['next: send them the revised contract', 'nobody: send them the revised contract'],
    // Questions
    ['? can go-live move to June', 'question: can go-live move to June?'],
    ['who pays for the SSO?', 'question: who pays for the SSO?'],
    ['Q: who pays for the SSO', 'question: who pays for the SSO'],
    ['open: price of the second depot', 'question: price of the second depot'],
    ['¿Quién paga?', 'question: ¿Quién paga?'],
    ['誰が払いますか？', 'question: 誰が払いますか？'],
    // The next meeting
    ['next: thu 14:00 steering call', 'next: steering call <2026-11-19T14:00>'],
    ['next meeting: Thursday 19.11. 14:00', 'next:  <2026-11-19T14:00>'],
    ['the next meeting is planned on 21th November', 'next:  <2026-11-21>'],
    ['we speak again on Friday at 10am', 'next:  <2026-11-20T10:00>'],
    ['follow-up call on Friday', 'next: follow-up call <2026-11-20>'],
    ['next call: after the pilot', 'next: after the pilot <>'],
  ])('%s', (line, expected) => {
    expect(summary(line)).toEqual([expected]);
  });

  it.each([
    'scope: 40 seats, pilot depot Lyon first',
    'they use SAP today and are happy with it',
    'they want it by June',
    'we have 40 seats',
    'they will have 12 trucks by June',
    'the rollout will be done by the vendor',
    'Need to talk about price',
    'Possibility to train the drivers',
    'AI strategy came up',
    'mail anna@example.com for access',
    'it will rain on Friday',
    'they asked for a discount',
    'Budget reviews are monthly',
    'Wir haben lange über den Preis gesprochen. Er ist z. B. 2,5 % höher; 3. Dezember passt nicht.',
    'Nous avons parlé du déploiement à Lyon : c’est prévu.',
    '導入は段階的に進める。まずリヨンから。',
    '{{names}} <b>bold</b> ## no heading',
    '-5 % on the list price',
    '3. Dezember wäre möglich',
    '1.5 million parcels a year',
  ])('stays as it is in what was discussed: %s', (line) => {
    expect(summary(line)).toEqual([`discussed: ${line}`]);
  });

  it('keeps what was ticked off, but not as something to do', () => {
    expect(summary('- [x] contract sent')).toEqual(['discussed: contract sent']);
  });
});

describe('several things in one line', () => {
  it('takes sentences and semicolons apart where they are different things, and leaves them together where not', () => {
    expect(summary('Price is fine. Anna will send the DPA by Friday; who signs?')).toEqual([
      'discussed: Price is fine.',
      'question: who signs?',
      'Anna Berg: send the DPA <2026-11-20>',
    ]);
    expect(summary('Price is fine; Mr. Ochoa was late, e.g. for lunch. We laughed.')).toEqual([
      'discussed: Price is fine; Mr. Ochoa was late, e.g. for lunch. We laughed.',
    ]);
  });

  it('lets a marker hold for the sentences after it', () => {
    expect(summary('decided: annual plan; Lyon first. They will send the list.')).toEqual([
      'decision: annual plan; Lyon first.',
      'client: send the list',
    ]);
  });
});

describe('sections', () => {
  it.each([
    ['Decisions', 'decision: go annual'],
    ['DECISIONS:', 'decision: go annual'],
    ['## What we decided', 'decision: go annual'],
    ['**Next steps**', 'nobody: go annual'],
    ['Actions', 'nobody: go annual'],
    ['Open questions:', 'question: go annual'],
    ['Discussed', 'discussed: go annual'],
    ['Beschlüsse', 'decision: go annual'],
    ['Nächste Schritte:', 'nobody: go annual'],
    ['Offene Punkte', 'question: go annual'],
    ['Decisiones', 'decision: go annual'],
    ['Próximos pasos', 'nobody: go annual'],
    ['Preguntas abiertas', 'question: go annual'],
  ])('%s', (heading, expected) => {
    expect(summary(`${heading}\n- go annual`)).toEqual([expected]);
  });

  it('ends a section at the next heading, and where the bullets end after a blank line', () => {
    expect(
      summary('Decisions\n- go annual\n\n- Lyon first\n\nWeather was fine\nActions\n1. order scanners\n2. book room'),
    ).toEqual([
      'discussed: Weather was fine',
      'decision: go annual',
      'decision: Lyon first',
      'nobody: order scanners',
      'nobody: book room',
    ]);
  });

  it('gives what stands below a name to that person', () => {
    expect(summary('- Anna\n  - will write the brief\n  - was on holiday\n- price is fine')).toEqual([
      'discussed: Anna',
      'discussed: was on holiday',
      'discussed: price is fine',
      'Anna Berg: write the brief',
    ]);
  });

  it('keeps the day that something is moved to', () => {
    expect(summary('Actions:\n- I will move the workshop to Friday\n- we postpone the launch to 5 December')).toEqual([
      'us: move the workshop to Friday <2026-11-20>',
      'us: postpone the launch to 5 December <2026-12-05>',
    ]);
  });

  it('reads markers and the next meeting inside a section too', () => {
    expect(summary('Actions:\n- Anna sends the list\n- ? who signs\n- next call Thu 14:00')).toEqual([
      'question: who signs?',
      'Anna Berg: sends the list',
      'next:  <2026-11-19T14:00>',
    ]);
  });
});

describe('bullets', () => {
  it.each(['-', '*', '•', '–', '—', '+', '‣', '◦', '--', '\t-', '  •', 'a)', '→'])(
    '%s is no part of the text',
    (bullet) => {
      expect(summary(`${bullet} price is fine`)).toEqual(['discussed: price is fine']);
    },
  );

  it('joins a wrapped item', () => {
    expect(summary('- we send the revised\n  quote by tuesday\n- fine')).toEqual([
      'discussed: fine',
      'us: send the revised quote <2026-11-17>',
    ]);
  });
});
