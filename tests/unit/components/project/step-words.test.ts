// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { stepWords } from '../../../../components/project/step-words.ts';
import { isAbout } from '../../../../utils/practice/step-about.ts';
import { openPageWorld } from '../page-world.ts';

// The words of the screens.
beforeEach(() => void openPageWorld());

test('a line of the log about a milestone names it so that it is found by it, and by no part of its name', () => {
  const name = 'Pilot in Lyon';
  const day = '2026-11-20';
  const lines = [
    stepWords({ what: 'done', name, day }),
    stepWords({ what: 'undone', name, day }),
    stepWords({ what: 'moved', name, from: day, to: null }),
    stepWords({ what: 'agreed', name, from: day, to: day }),
    stepWords({ what: 'added', name, day }),
    stepWords({ what: 'dropped', name, agreed: day }),
  ];
  for (const line of lines) {
    expect(isAbout(line, name)).toBe(true);
    expect(isAbout(line, 'Pilot')).toBe(false);
  }
});
