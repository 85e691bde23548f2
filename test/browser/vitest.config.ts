import { defineConfig } from 'vitest/config';

// `npm run test:browser`: apart from `npm test`, because it needs a browser.
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time is enough for two cores.
    maxWorkers: 1,
  },
});
