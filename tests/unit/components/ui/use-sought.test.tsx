// @vitest-environment jsdom
import { render, screen as page, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useSought } from '../../../../components/ui/use-sought.ts';
import { soughtRecord } from '../../../../utils/state/sought-record.ts';
import { closeScreens } from '../close-screens.ts';

afterEach(closeScreens);

function Row() {
  const row = useSought<HTMLButtonElement>('anna');
  return <button ref={row}>Anna Berg</button>;
}

/** A row that is there, or comes later, beside a button and a field. */
function Page({ isThere }: { isThere: boolean }) {
  return (
    <>
      <button>Its evidence</button>
      <input />
      <input type="checkbox" />
      {isThere && <Row />}
    </>
  );
}

async function comeFrom(role: 'button' | 'checkbox' | 'textbox'): Promise<void> {
  const { rerender } = render(<Page isThere={false} />);
  page.getByRole(role).focus();
  soughtRecord.value = { kind: 'person', id: 'anna' };
  rerender(<Page isThere />);
  await waitFor(() => expect(soughtRecord.value).toBeNull());
}

test.each(['button', 'checkbox'] as const)('what one came for gets the focus from a %s', async (role) => {
  await comeFrom(role);
  expect(document.activeElement?.textContent).toBe('Anna Berg');
});

test('it takes the focus from nobody who has gone on to a field by the time it comes', async () => {
  await comeFrom('textbox');
  expect(document.activeElement).toBe(page.getByRole('textbox'));
});
