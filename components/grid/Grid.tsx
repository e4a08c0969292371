import './grid.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { rowsMade } from './rows-made.ts';
import { useRowStop, type Row, type RowKeys } from './use-row-stop.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

/** In pixels: the same for every row, since those that are not in sight are not there. */
const rowHeight = 52;

/** How a row is drawn. */
export interface DrawnRow<One> {
  row: One;
  /** Which of all rows it is, counted from 0, and how far down it stands, in pixels. */
  index: number;
  top: number;
  /** The row that the Tab key leads to. */
  isStop: boolean;
}

interface GridProps<One extends Row> extends RowKeys<One> {
  label: string;
  /** A class of the element that scrolls. */
  look: string;
  columnCount: number;
  isMultiselectable?: boolean;
  head: ComponentChildren;
  rows: readonly One[];
  /** How many rows there are, those that are still being read too. */
  count: number;
  onClick?: (event: MouseEvent) => void;
  draw: (row: DrawnRow<One>) => ComponentChildren;
}

/** A table of thousands of rows: only those in sight are made, and each says which of how many it is. */
export function Grid<One extends Row>({ rows, count, draw, ...about }: GridProps<One>) {
  const { label, look, columnCount, isMultiselectable, head, onClick, ...keys } = about;
  const scrolling = useRef<HTMLDivElement>(null);
  const inSight = useRowsInSight(scrolling, rowHeight, rows.length);
  const { body, stop, onKeyDown, onFocusIn } = useRowStop(rows, count, keys);
  return (
    <div class={`grid-scroll ${look} card`} ref={scrolling}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={count + 1}
        aria-colcount={columnCount}
        aria-multiselectable={isMultiselectable ? 'true' : undefined}
      >
        {head}
        <div
          role="rowgroup"
          class="grid-body"
          style={{ blockSize: `${count * rowHeight}px` }}
          ref={body}
          onKeyDown={onKeyDown}
          onFocusIn={onFocusIn}
          onClick={onClick}
        >
          {rowsMade(rows, inSight, stop).map(({ row, index }) =>
            draw({ row, index, top: index * rowHeight, isStop: index === stop }),
          )}
        </div>
      </div>
    </div>
  );
}
