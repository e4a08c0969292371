import { fireEvent, render, screen as page } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { ImportPage } from '../../../../components/import/ImportPage.tsx';
import { forgetChoice } from '../../../../utils/state/import-choice.ts';
import { importProblem, importStep } from '../../../../utils/state/import-step.ts';
import { endWorker } from '../../../../utils/state/import-worker.ts';
import { imports } from '../../../../utils/state/import-writing.ts';
import { readSettings, settings } from '../../../../utils/state/settings.ts';
import { notices } from '../../../../utils/state/toasts.ts';
import { closeScreens } from '../close-screens.ts';
import { type ImportWorld, openImportWorld } from './import-world.ts';
import { summaryOf, surveyOf } from './surveyed.ts';

afterEach(() => {
  closeScreens();
  endWorker();
  forgetChoice('waiting');
  importStep.value = { at: 'start' };
  importProblem.value = null;
  imports.value = null;
  settings.value = null;
  notices.value = [];
});

/** The import page of somebody who turned recording on; `prepare` sets up what was there before. */
export async function openImport(prepare: (world: ImportWorld) => void = () => {}): Promise<ImportWorld> {
  const world = openImportWorld();
  await world.ask('settings.edit', { edit: { recording: true, ownAddresses: ['maria@acme.example'] } });
  prepare(world);
  await readSettings();
  render(<ImportPage />);
  return world;
}

/** The page as it was opened again on a dry run that waits. */
export async function openDryRun(survey = surveyOf(), shows: string | RegExp = /^Forget/): Promise<ImportWorld> {
  const world = await openImport(({ imports, surveys }) => {
    imports.set('waiting', summaryOf('waiting', { state: 'surveyed', written: 0, undoUntil: null }));
    surveys.set('waiting', survey);
  });
  await page.findByRole('button', { name: shows });
  return world;
}

/** Chooses files by the button. */
export function chooseFiles(...files: File[]): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('There is no place for files');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}

/** Drops what a folder or the desktop held over the page. */
export function drop(...files: File[]): void {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], items: [], files } });
  document.body.dispatchEvent(event);
}

export const button = (name: string | RegExp) => page.findByRole('button', { name });
export const press = async (name: string | RegExp) => fireEvent.click(await button(name));
