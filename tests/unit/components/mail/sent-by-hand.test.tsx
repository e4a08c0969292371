// @vitest-environment jsdom
import { fireEvent, render, screen as page, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { SurveyItem } from '../../../../components/feedback/SurveyItem.tsx';
import { MailPanel } from '../../../../components/mail/MailPanel.tsx';
import { Entry } from '../../../../components/timeline/Entry.tsx';
import { mailTemplates } from '../../../../utils/mails/index.ts';
import { surveyIdOf } from '../../../../utils/state/survey-sent.ts';
import { closeScreens } from '../close-screens.ts';
import { fieldsOf } from '../../../records/plain-records.ts';
import type { PageWorld } from '../page-world.ts';
import { mailsIn, openMailWorld } from './mail-world.ts';

let world: PageWorld;
afterEach(closeScreens);
beforeEach(async () => {
  document.execCommand = copyCommand;
  world = await openMailWorld();
  await save('project', 'relaunch', fieldsOf('project', { name: 'Relaunch' }));
});

/** The browser's command: whoever listens fills the clipboard. */
function copyCommand(): boolean {
  const clipboardData = { setData: () => undefined };
  return document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData }));
}

async function save(kind: string, id: string, set: unknown) {
  await world.ask('practice.save', { operationId: `operation ${id}`, changes: [{ kind, id, set }] });
}

const mails = () => mailsIn(world);

const survey = { kind: 'survey' as const, createdAt: 1, updatedAt: 1 };
async function surveyState(id: string) {
  const answer = await world.ask('practice.read', { kind: 'survey', ids: [id] });
  const shape = z.object({
    value: z.object({ records: z.array(z.object({ fields: z.object({ state: z.string() }) })) }),
  });
  return shape.parse(answer).value.records[0]?.fields.state;
}

/** The concern mail is written once there is a concern, and has its own test. */
const others = mailTemplates.map(({ name }) => name).filter((name) => name !== 'concern');

test.each(others)('%s that was copied is sent once that is said, and the focus stays', async (templateId) => {
  const occasion = { projectId: 'relaunch', about: null };
  render(<MailPanel clientId="northwind" mail={{ templateId, occasion }} isApart />);
  fireEvent.click(await page.findByRole('button', { name: 'Copy' }));
  const say = await page.findByRole('button', { name: 'I have sent it' });
  expect((await mails()).map(({ fields }) => fields.sentAt)).toEqual([null]);
  fireEvent.click(say);
  await page.findByText(/This mail was sent on/);
  expect(await mails()).toMatchObject([{ fields: { templateId, insertedAt: null, sentAt: expect.any(Number) } }]);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Copy'));
  expect(page.queryByRole('button', { name: 'I have sent it' })).toBeNull();
});

test('it is said of a draft in the timeline as well; not of one that was sent or was not needed', async () => {
  const draft = {
    recapId: 'thanks',
    clientIds: ['northwind'],
    interactionId: null,
    to: [],
    subject: 'Thanks',
    notes: '',
  };
  const whole = { ...draft, edited: null, templateId: 'thanks', projectId: null, about: null };
  await world.ask('recap.save', { operationId: 'operation-draft', draft: whole });
  const about = { kind: 'recap', medium: 'mail', direction: 'out', state: 'happened', at: 1, allDay: false } as const;
  const what = { minutes: null, subject: 'Thanks', summary: '', participants: [], link: null, projectId: null };
  const shown = (step: 'drafted' | 'sent' | 'notNeeded') => {
    closeScreens();
    const entry = { id: 'thanks', ...about, ...what, steps: [{ step, at: 1 }] };
    render(<Entry entry={entry} clientId="northwind" day={null} tabStop isSought />);
  };
  shown('sent');
  expect(page.queryByRole('button', { name: 'I have sent it' })).toBeNull();
  shown('notNeeded');
  expect(page.queryByRole('button', { name: 'I have sent it' })).toBeNull();
  shown('drafted');
  fireEvent.click(page.getByRole('button', { name: 'I have sent it' }));
  await waitFor(async () => expect(await mails()).toMatchObject([{ fields: { sentAt: expect.any(Number) } }]));
});

test('a survey is sent with the mail that carries it, and by itself where none does', async () => {
  const id = surveyIdOf('mail-1');
  const about = { kind: 'survey', id };
  const draft = { recapId: 'mail-1', clientIds: ['northwind'], interactionId: null, to: [], subject: '', notes: '' };
  const whole = { ...draft, edited: null, templateId: 'survey', projectId: null, about };
  await world.ask('recap.save', { operationId: 'operation-draft', draft: whole });
  const fields = fieldsOf('survey', { clientIds: { northwind: true }, state: 'drafted' });
  for (const each of [id, 'alone']) {
    closeScreens();
    await save('survey', each, fields);
    render(<SurveyItem survey={{ ...survey, id: each, fields }} />);
    fireEvent.click(page.getByRole('button', { name: 'I have sent it' }));
    await waitFor(async () => expect(await surveyState(each)).toBe('asked'));
  }
  expect(await mails()).toMatchObject([{ fields: { sentAt: expect.any(Number) } }]);
});
