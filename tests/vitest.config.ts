import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit, property and meta tests run without a browser; the browser tests have a configuration of their own. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    include: ['tests/{unit,sites,properties,meta,corpora}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/unit/extension-globals.ts'],
    testTimeout: 20_000,
  },
});
