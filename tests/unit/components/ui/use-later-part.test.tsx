// @vitest-environment jsdom
import { render, screen as page } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { type LaterPart, laterPart, useLaterPart } from '../../../../components/ui/later-part.ts';
import { closeScreens } from '../close-screens.ts';

afterEach(closeScreens);

/** A screen with a part that comes later; it says how far that is. */
function Screen({ part, start }: { part: LaterPart<string>; start?: (read: () => void) => (() => void) | void }) {
  const read = useLaterPart(part, start);
  return <p>{read === null ? 'being read' : (read.found ?? 'gone')}</p>;
}

test('a part is read as soon as its screen is there, and shown once it was', async () => {
  const file = Promise.withResolvers<string>();
  render(<Screen part={laterPart('a part', () => file.promise)} />);
  expect(page.getByText('being read')).toBeTruthy();
  file.resolve('the part');
  expect(await page.findByText('the part')).toBeTruthy();
});

test('a part that was read before is shown at once, and nothing is started for it', async () => {
  const part = laterPart('a part', async () => 'the part');
  await part.load();
  let starts = 0;
  render(<Screen part={part} start={() => void (starts += 1)} />);
  expect([page.getByText('the part').textContent, starts]).toEqual(['the part', 0]);
});

test('a part whose file is gone is told from one that is being read, and the next screen tries it again', async () => {
  let isThere = false;
  const part = laterPart('a part', async () => {
    if (!isThere) throw new Error('Failed to fetch dynamically imported module');
    return 'the part';
  });
  render(<Screen part={part} />);
  expect(await page.findByText('gone')).toBeTruthy();
  isThere = true;
  closeScreens();
  render(<Screen part={part} />);
  expect(await page.findByText('the part')).toBeTruthy();
});

test('a part is read when it is started and not before, and a screen that goes first calls that off', () => {
  let reads = 0;
  const part = laterPart('a part', async () => `read ${(reads += 1)}`);
  const waiting = new Set<() => void>();
  const start = (read: () => void) => {
    waiting.add(read);
    return () => void waiting.delete(read);
  };
  render(<Screen part={part} start={start} />);
  expect([waiting.size, reads]).toEqual([1, 0]);
  closeScreens();
  expect(waiting.size).toBe(0);
  render(<Screen part={part} start={start} />);
  for (const read of waiting) read();
  expect(reads).toBe(1);
});

test('a screen that is drawn again starts its part once', () => {
  const part = laterPart('a part', async () => 'the part');
  let starts = 0;
  const start = () => void (starts += 1);
  const { rerender } = render(<Screen part={part} start={start} />);
  rerender(<Screen part={part} start={start} />);
  expect(starts).toBe(1);
});
