// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { caseFileJson } from '../../../../components/project/case-file-json.ts';
import { caseFilePaper } from '../../../../components/project/case-file-paper.ts';
import { outlineBlocks, outlineText } from '../../../../components/project/outline-text.ts';
import { paperFile } from '../../../../components/handover/paper-file.ts';
import { blocksToHtml } from '../../../../utils/recap/index.ts';
import { openPageWorld } from '../page-world.ts';
import { caseFileOf, madeAt } from './case-files.ts';
import { datedMilestone, fieldsOf } from '../../../records/plain-records.ts';

// The words of the screens.
beforeEach(() => void openPageWorld());

const hostile = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '</title><script>alert(1)</script>',
    '</style><img src=//evil.example onerror=alert(1)>',
    '"><a href="javascript:alert(1)">x</a>',
    '<!--',
    '__proto__',
  ),
);
const htmlOf = (text: string) => paperFile(caseFilePaper(caseFileOf(text), text, madeAt), 'en', 'ltr');

describe('a case file with anything in it', () => {
  test('is a file of no other elements and attributes than its own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { documentElement } = new DOMParser().parseFromString(htmlOf(text), 'text/html');
        const elements = [...documentElement.querySelectorAll('*')];
        const own = new Set(
          'head meta title style body main h1 h2 p ul li small hr table caption thead tbody tr th td span i bdi'.split(
            ' ',
          ),
        );
        expect(elements.map(({ localName }) => localName).filter((each) => !own.has(each))).toEqual([]);
        const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
        const known = 'charset http-equiv content name dir class scope aria-hidden style'.split(' ');
        expect([...attributes].filter((attribute) => !known.includes(attribute))).toEqual([]);
        // Where a sign stands on the line of the milestones, and nothing else.
        const styles = elements.flatMap((element) => element.getAttribute('style') ?? []);
        expect(styles.filter((style) => !/^inset-inline-start: \d+\.\d\d%$/.test(style))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('says all of it as JSON, to the letter, with where it came from', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const file = caseFileOf(text);
        const told: unknown = JSON.parse(caseFileJson(file, text, madeAt));
        expect(told).toEqual({
          format: 'clientside-case-file',
          version: 1,
          madeAt: '2026-11-25T10:00:00.000Z',
          client: text,
          ...file,
        });
      }),
      { numRuns: 40 },
    );
  });
});

test('the case file holds each of its parts', () => {
  const { title, sections } = caseFilePaper(caseFileOf('the text'), 'Northwind', madeAt);
  expect(title).toBe('Case file · the text');
  expect(sections.map(({ title: each, items }) => `${each}: ${items.length}`)).toEqual([
    'Purpose: 1',
    'Scope: 1',
    'Parameters: 1',
    'Milestones: 1',
    'Skills needed: 1',
    'Versions of the outline: 3',
    'Log: 2',
    'Decisions: 2',
    'Correspondence: 2',
    'Feedback: 1',
    'Surveys: 1',
    'Concerns: 1',
    'Risks: 1',
    'New work: 1',
  ]);
  const correspondence = sections.find((each) => each.title === 'Correspondence');
  expect(correspondence?.items[1]?.detail).toContain('Anna Berg <anna@northwind.example>');
  const detailOf = (name: string) => sections.find((each) => each.title === name)?.items[0]?.detail;
  expect(detailOf('Surveys')).toBe('4 of 5 · the text · anna@northwind.example · Answered · 20 Nov 2026');
  expect(detailOf('Feedback')).toContain('theme the text · clarified 20 Nov 2026 · done about it: the text');
});

describe('the outline for a client', () => {
  const project = fieldsOf('project', {
    name: 'New shop',
    purpose: 'Sell online',
    scope: '- a shop\n- no stock keeping',
    skills: { Secret: { weeks: 3 } },
    start: '2026-01-05',
    due: '2026-06-01',
    milestones: {
      build: datedMilestone('2026-03-27', { name: 'Build', agreed: '2026-03-20', who: 'Noa' }),
      design: datedMilestone('2026-03-10', { name: 'Design', actual: '2026-03-11' }),
    },
  });

  test('is a text that a mail takes, in the order of its days', () => {
    expect(outlineText(project, [])).toBe(
      [
        'New shop',
        'from 5 Jan 2026 · until 1 Jun 2026',
        '',
        'Purpose',
        '- Sell online',
        '',
        'Scope',
        '- a shop',
        '- no stock keeping',
        '',
        'Milestones',
        '- Design (done: 11 Mar 2026 · agreed: 10 Mar 2026)',
        '- Build (27 Mar 2026 · agreed: 20 Mar 2026 · Noa)',
      ].join('\n'),
    );
  });

  test('says what was agreed when, what changed since and why', () => {
    const [made] = caseFileOf('As at the kick-off').outlines;
    const { milestones } = project;
    const first = made && { ...made, fields: { ...made.fields, ...project, agreedOn: '2026-01-04' } };
    const second = made && { ...made, fields: { ...made.fields, ...project, version: 2, why: 'Snow', agreedOn: null } };
    if (first === undefined || second === undefined) throw new Error('there is no version');
    first.fields.milestones = { ...milestones, build: datedMilestone('2026-03-20', { name: 'Build', who: 'Noa' }) };
    const moved = { ...project, due: '2026-06-15' };
    expect(outlineText(moved, [first, second]).split('\n').slice(-10)).toEqual([
      'Version 1 · agreed: 4 Jan 2026',
      'As at the kick-off',
      '',
      'Version 2 · not agreed yet',
      'Snow',
      '',
      '- Moved: “Build”, 7 days later, from 20 Mar 2026 to 27 Mar 2026',
      '',
      'Changed since version 2',
      '- The end went from 1 Jun 2026 to 15 Jun 2026',
    ]);
  });

  test('says nothing of what is ours alone, and stands where hardly anything is known', () => {
    expect(outlineText(project, [])).not.toContain('Secret');
    expect(outlineText(fieldsOf('project'), [])).toBe('New shop');
  });

  test('is copied as no other elements than those of its blocks', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = blocksToHtml(outlineBlocks({ ...project, name: text, scope: text }, caseFileOf(text).outlines));
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        const names = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
        for (const each of names) expect(['p', 'b', 'ul', 'li', 'br']).toContain(each);
      }),
      { numRuns: 40 },
    );
  });
});
