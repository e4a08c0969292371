import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stageBeside, type Stage } from '../../utils/practice/pipeline.ts';
import type { Opportunity } from './opportunity-words.ts';

/** A board's columns: the stages and what is in each, from above. */
export type Columns = readonly { stage: Stage; cards: readonly Opportunity[] }[];

const sideways: Record<string, 1 | -1> = { ArrowRight: 1, ArrowLeft: -1 };
const upright: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * A board is one stop of the Tab key: the arrows go from card to card, and with Shift left and right move the card itself to
 * the stage beside. A card that was moved keeps the focus.
 */
export function useBoardKeys(columns: Columns, move: (card: Opportunity, stage: Stage) => Promise<boolean>) {
  const board = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  /** The card that is on its way: it gets the focus where it arrives. */
  const moving = useRef<string | null>(null);
  const cards = columns.flatMap((column) => column.cards);
  const stop = cards.find(({ id }) => id === chosen)?.id ?? cards[0]?.id ?? null;

  useLayoutEffect(() => {
    const id = moving.current;
    if (id === null || board.current?.contains(document.activeElement) === true) return;
    moving.current = null;
    elementOf(board.current, id)?.focus();
  }, [columns]);

  const onFocusIn = (event: FocusEvent) => {
    const id = cardAround(event.target)?.dataset['card'];
    if (id !== undefined) setChosen(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const element = event.target instanceof HTMLElement ? event.target : null;
    // Within a card the keys belong to what has the focus there.
    const id = element?.dataset['card'];
    const card = cards.find((each) => each.id === id);
    if (card === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const isMirrored = document.documentElement.dir === 'rtl';
    const aside = sideways[event.key];
    const step = aside !== undefined && isMirrored ? (aside === 1 ? -1 : 1) : aside;
    if (event.shiftKey && step !== undefined) {
      const stage = stageBeside(card.fields.stage, step);
      if (stage !== null) {
        moving.current = card.id;
        void move(card, stage);
      }
    } else {
      const next = event.shiftKey ? null : cardBeside(columns, card, step ?? 0, upright[event.key] ?? 0);
      if (next === null) return;
      elementOf(board.current, next.id)?.focus();
    }
    event.preventDefault();
  };
  return { board, stop, onFocusIn, onKeyDown };
}

/** The card in the next column that has any, as high up as this one, or the one above or below; null where a key means neither. */
function cardBeside(columns: Columns, card: Opportunity, step: 1 | -1 | 0, down: 1 | -1 | 0): Opportunity | null {
  const at = columns.findIndex(({ stage }) => stage === card.fields.stage);
  const row = columns[at]?.cards.indexOf(card) ?? 0;
  if (down !== 0) return columns[at]?.cards[row + down] ?? null;
  if (step === 0) return null;
  const ahead = step === 1 ? columns.slice(at + 1) : columns.slice(0, at).toReversed();
  const next = ahead.find(({ cards }) => cards.length > 0)?.cards;
  return next?.[Math.min(row, next.length - 1)] ?? null;
}

function cardAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-card]') : null;
}

function elementOf(board: HTMLElement | null, id: string): HTMLElement | undefined {
  return [...(board?.querySelectorAll<HTMLElement>('[data-card]') ?? [])].find(({ dataset }) => dataset['card'] === id);
}
