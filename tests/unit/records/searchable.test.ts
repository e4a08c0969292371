import { expect, test } from 'vitest';
import { recordKinds } from '../../../utils/records/index.ts';
import { aClient } from '../store/support.ts';
import { fieldsOf, milestoneOf } from '../../records/plain-records.ts';

const said = (text: string, quote: string | null = null, source: string | null = null) => ({
  text,
  quote,
  source,
  confirmedOn: null,
  addedAt: 1,
  answers: null,
});

test('of a client: its name, its domains, its industry, its goals and needs with where they were said, and who looks after it', () => {
  const fields = {
    ...aClient('Northwind'),
    industry: 'Logistics',
    owner: 'Maria',
    backup: 'Mia',
    goals: { a: said('Grow', 'We want more', 'Kick-off') },
    needs: { b: said('Time') },
  };
  expect(recordKinds.client.searchable(fields)).toEqual({
    title: ['Northwind'],
    people: ['northwind.example', 'Maria', 'Mia'],
    text: ['Logistics', 'Grow', 'We want more', 'Kick-off', 'Time'],
  });
});

test('of a person: the name, the addresses, the role, the numbers, and whose it is', () => {
  const fields = fieldsOf('person', {
    name: 'Anna Berg',
    emails: { 'anna@northwind.example': true },
    phones: { '+49 30 1234': true },
    role: 'Buyer',
  });
  expect(recordKinds.person.searchable(fields)).toEqual({
    title: ['Anna Berg'],
    people: ['anna@northwind.example'],
    text: ['Buyer', '+49 30 1234'],
    clientIds: ['northwind'],
  });
});

test('of an interaction: subject, people, summary, when and by which means it was, and who wrote', () => {
  const fields = fieldsOf('interaction', {
    at: 5,
    medium: 'video',
    summary: 'We spoke',
    participants: {
      'anna@northwind.example': { name: 'Anna Berg', place: 'from', status: 'unknown' },
      'maria@acme.example': { name: 'Maria', place: 'to', status: 'unknown' },
    },
  });
  expect(recordKinds.interaction.searchable(fields)).toEqual({
    title: ['Kick-off'],
    people: ['Anna Berg', 'anna@northwind.example', 'Maria', 'maria@acme.example'],
    text: ['We spoke'],
    at: 5,
    clientIds: ['northwind'],
    kinds: ['call', 'video'],
    from: ['Anna Berg', 'anna@northwind.example'],
  });
});

test('of a recap: subject, recipients, notes and what was changed by hand, at its last step', () => {
  const fields = fieldsOf('recap', {
    to: ['anna@northwind.example'],
    subject: 'Recap',
    notes: 'Quote by Friday',
    edited: 'Changed by hand',
    draftedAt: 1,
    insertedAt: 2,
  });
  expect(recordKinds.recap.searchable(fields)).toEqual({
    title: ['Recap'],
    people: ['anna@northwind.example'],
    text: ['Quote by Friday', 'Changed by hand'],
    at: 2,
    clientIds: ['northwind'],
  });
});

const milestones = { pilot: milestoneOf('Pilot', { who: 'Mia' }) };
const ofProject = { purpose: 'Sell online', scope: 'A shop', parameters: 'BUDGET', milestones };

test('of a project and of each outline that it had: all its words, and who does what', () => {
  const words = ['Sell online', 'A shop', 'BUDGET', 'Pilot'];
  const project = recordKinds.project.searchable(fieldsOf('project', ofProject));
  expect(project.people).toEqual(['Mia']);
  expect(project.text).toEqual(expect.arrayContaining(words));
  const outline = recordKinds.outline.searchable(fieldsOf('outline', { ...ofProject, why: 'First' }));
  expect(outline.people).toEqual(['Mia']);
  expect(outline.text).toEqual(['First', ...words]);
});

test('of a line of the log: who wrote it down', () => {
  const fields = fieldsOf('step', { text: 'No phones', by: 'Mia' });
  expect(recordKinds.step.searchable(fields)).toMatchObject({ title: ['No phones'], people: ['Mia'] });
});

test('of new work: why we recommend something, and what each way gives and costs', () => {
  const app = { name: 'An app', gives: 'Orders on the way', costs: 'Three weeks', isNothing: false, place: 0 };
  const fields = fieldsOf('opportunity', { why: 'It is quick', options: { app } });
  const words = ['It is quick', 'An app', 'Orders on the way', 'Three weeks'];
  expect(recordKinds.opportunity.searchable(fields).text).toEqual(expect.arrayContaining(words));
});

test('of a survey: the words of every answer, each once', () => {
  const answer = (comment: string) => ({ score: 4, comment, at: 1, interactionId: null });
  const answers = { one: answer('Quick'), two: answer('Slower now') };
  const fields = fieldsOf('survey', { comment: 'Quick', answers });
  expect(recordKinds.survey.searchable(fields).text).toEqual(['Quick', 'Slower now', fields.code]);
});

test('of somebody of the team: the name, what they can do, and why they are away', () => {
  const absence = { from: '2026-12-21', until: '2027-01-03', why: 'Paternity leave', share: 1 };
  const fields = fieldsOf('teammate', {
    name: 'Maria',
    skills: { design: true },
    absences: { a: absence },
    addedAt: 5,
  });
  expect(recordKinds.teammate.searchable(fields)).toEqual({
    title: ['Maria'],
    people: [],
    text: ['design', 'Paternity leave'],
    at: 5,
  });
});
