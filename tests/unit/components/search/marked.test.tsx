// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { Marked } from '../../../../components/search/Marked.tsx';
import { closeScreens } from '../close-screens.ts';

afterEach(closeScreens);

const marked = (text: string, marks: [number, number][]) => {
  const { container } = render(<Marked text={text} marks={marks} />);
  return { text: container.textContent, marks: [...container.querySelectorAll('mark')].map((one) => one.textContent) };
};

test('marks what was found, and nothing else of the text changes', () => {
  expect(
    marked('Northwind Traders', [
      [10, 7],
      [0, 5],
    ]),
  ).toEqual({
    text: 'Northwind Traders',
    marks: ['North', 'Traders'],
  });
});

test('whatever the ranges are, the text is there once', () => {
  const mark = fc.tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: -5, max: 30 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(mark, { maxLength: 4 }), (text, marks) => {
      expect(marked(text, marks).text).toBe(text);
      closeScreens();
    }),
    { numRuns: 100 },
  );
});
