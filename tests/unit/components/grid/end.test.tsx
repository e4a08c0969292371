// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen as page } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Grid } from '../../../../components/grid/Grid.tsx';

afterEach(cleanup);

function grid(read: number) {
  const rows = Array.from({ length: read }, (_, index) => ({ id: `row ${index}` }));
  return (
    <Grid
      label="All"
      look="all"
      columnCount={1}
      head={null}
      rows={rows}
      count={9}
      onKey={() => false}
      draw={({ row, index, isStop }) => (
        <div key={row.id} role="row" data-id={row.id} aria-rowindex={index + 2} tabIndex={isStop ? 0 : -1} />
      )}
    />
  );
}
const focused = () => document.activeElement?.getAttribute('data-id');
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

test('the End key leads to the very end, also where that is still being read', () => {
  const { rerender } = render(grid(3));
  page.getAllByRole('row')[0]?.focus();
  press('End');
  expect(focused()).toBe('row 2');
  rerender(grid(6));
  expect(focused()).toBe('row 5');
  rerender(grid(9));
  expect(focused()).toBe('row 8');
});

test('who goes elsewhere meanwhile stays there', () => {
  const { rerender } = render(grid(3));
  page.getAllByRole('row')[0]?.focus();
  press('End');
  press('ArrowUp');
  expect(focused()).toBe('row 1');
  rerender(grid(9));
  expect(focused()).toBe('row 1');
});
