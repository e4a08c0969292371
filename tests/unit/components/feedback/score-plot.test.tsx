// @vitest-environment jsdom
import { fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ScorePlot } from '../../../../components/feedback/ScorePlot.tsx';
import { closeScreens } from '../close-screens.ts';
import { openPageWorld } from '../page-world.ts';

afterEach(() => closeScreens());

test('a point says its quarter, its score on the scale and of how many answers it is made, and opens them', () => {
  openPageWorld();
  const opened: string[] = [];
  const periods = [
    { quarter: '2026-Q2', level: 3.5, answers: ['one', 'two'] },
    { quarter: '2026-Q3', level: 4, answers: ['three'] },
  ];
  const { container } = render(<ScorePlot periods={periods} sort="csat" open={(quarter) => opened.push(quarter)} />);
  const titles = [...container.querySelectorAll('title')];
  expect(titles.map(({ textContent }) => textContent)).toEqual([
    'Q2 2026: 3.5 of 5 (2 answers)',
    'Q3 2026: 4 of 5 (1 answer)',
  ]);
  for (const title of titles) fireEvent.click(title.nextElementSibling ?? title);
  expect(opened).toEqual(['2026-Q2', '2026-Q3']);
});

test('recommendation is written beside the plot as in its table: with its sign', () => {
  openPageWorld();
  const periods = [{ quarter: '2026-Q3', level: -50, answers: ['one'] }];
  const { container } = render(<ScorePlot periods={periods} sort="nps" open={() => undefined} />);
  const written = [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(written).toEqual(['−100', '−50', '0', '+50', '+100', 'Q3 2026']);
});
