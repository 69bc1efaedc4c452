/** Jest runs the TypeScript sources through esbuild; types are checked apart (build/types.mjs). */
// The script's own time zone (appsscript.json): the host's tests mean Thai days.
process.env.TZ = 'Asia/Bangkok';

export default {
  rootDir: '.',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/build/dist'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: { '\\.(ts|tsx|mjs)$': '<rootDir>/build/jestTransform.cjs' },
  globalSetup: '<rootDir>/build/jestSetup.mjs',
  // Two cores are shared by as many files: half of the tests wait for a browser, LibreOffice or the host.
  maxWorkers: '100%',
  testTimeout: 120000,
};
