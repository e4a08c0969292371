import { act, cleanup } from '@testing-library/preact';

/**
 * Takes down what a test rendered. Preact 11 runs what effects clean up a moment after a screen is gone: here it is
 * waited for, since the document that it reaches for may be gone by then.
 */
export function closeScreens(): void {
  void act(cleanup);
}
