import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

/** Where a project may be changed: with the lines of its log, as a version is set down, and as it begins. */
const known = [
  'components/project/save-project.ts',
  'components/project/VersionForm.tsx',
  'components/work/ProjectForm.tsx',
];

test('no screen changes a project past its log', () => {
  const changing = sourceFiles(['components', 'entrypoints']).filter((path) =>
    /\{[^{}]*kind: 'project'[^{}]*\bset\b/.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(changing).toContain('components/project/save-project.ts');
  expect(changing.filter((path) => !known.includes(path))).toEqual([]);
});
