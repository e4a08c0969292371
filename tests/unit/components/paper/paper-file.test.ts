// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { handoverPaper } from '../../../../components/handover/handover-paper.ts';
import { paperBlocks } from '../../../../components/handover/paper-blocks.ts';
import { fileNameOf, paperFile } from '../../../../components/handover/paper-file.ts';
import { blocksToHtml } from '../../../../utils/recap/index.ts';
import { openPageWorld } from '../page-world.ts';
import { briefOf, person, promise } from './support.ts';

// The words of the screens.
beforeEach(() => void openPageWorld());

const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '</title><script>alert(1)</script>',
    '</style><img src=//evil.example onerror=alert(1)>',
    '"><a href="javascript:alert(1)">x</a>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
  ),
);

function handover(name: string, text: string, role: string) {
  const anna = person(name, { role, emails: { [text]: true } });
  return handoverPaper(
    briefOf({ people: [anna], promises: [promise('one', { what: text, who: role })] }, { name, owner: text }),
  );
}

describe('a handover with anything in it', () => {
  test('is a file of no other elements and attributes than its own', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, text, role) => {
        const html = paperFile(handover(name, text, role), 'en', 'ltr');
        const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
        const elements = [...documentElement.querySelectorAll('*')];
        const own = new Set('head meta title style body main h1 h2 p ul li bdi small hr'.split(' '));
        expect(elements.map(({ localName }) => localName).filter((each) => !own.has(each))).toEqual([]);
        expect(elements.filter(({ localName }) => localName === 'style' || localName === 'title')).toHaveLength(2);
        const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
        for (const attribute of attributes) expect('charset http-equiv content name dir class').toContain(attribute);
      }),
      { numRuns: 60 },
    );
  });

  test('is copied as no other elements than those of its blocks', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, text, role) => {
        const html = blocksToHtml(paperBlocks(handover(name, text, role)));
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        const names = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
        for (const each of names) expect(['p', 'b', 'ul', 'li', 'br']).toContain(each);
      }),
      { numRuns: 60 },
    );
  });

  test('says what was written, to the letter', () => {
    const name = 'A <b>&amp; "B"';
    const { body, title } = new DOMParser().parseFromString(
      paperFile(handover(name, 'x', ''), 'en', 'ltr'),
      'text/html',
    );
    expect(title).toBe(`Handover · ${name}`);
    expect(body.textContent).toContain(name);
  });

  test('names nothing outside of itself', () => {
    const html = paperFile(handover('Northwind', 'x', ''), 'en', 'ltr');
    expect(html).not.toMatch(/src=|href=|url\(|@import|https?:/);
    expect(html).toContain("default-src 'none'");
  });
});

test.each([
  ['Handover · Northwind Traders', 'Handover-Northwind-Traders.html'],
  ['../../etc/passwd', 'etc-passwd.html'],
  ['客户 / Ünal', '客户-Ünal.html'],
  ['???', 'handover.html'],
])('a file for %s is called %s', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});
