import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Where tests and the demo write their pictures; not kept in the repository. */
const PICTURES = fileURLToPath(new URL('../.output', import.meta.url));

/** Takes a picture of the page in light and in dark; returns the two paths. */
export async function takePictures(page: Page, name: string): Promise<string[]> {
  mkdirSync(PICTURES, { recursive: true });
  const paths: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const path = join(PICTURES, `${name}-${colorScheme}.png`);
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path });
    paths.push(path);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return paths;
}
