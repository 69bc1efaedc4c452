/** Jest runs the TypeScript sources through esbuild; types are checked apart (build/types.mjs). */
export default {
  rootDir: '.',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['<rootDir>/build/dist'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: { '\\.(ts|tsx|mjs)$': '<rootDir>/build/jestTransform.cjs' },
  testTimeout: 120000,
};
