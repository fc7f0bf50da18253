/** Unit tests stand beside their file; everything that needs a server stands in test/. */
export default {
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^#calling$': '<rootDir>/libs/calling/src/index.ts',
    '^#cases$': '<rootDir>/libs/cases/src/index.ts',
    '^#hours$': '<rootDir>/libs/hours/src/index.ts',
    '^#reading$': '<rootDir>/libs/reading/src/index.ts',
    '^#scoring$': '<rootDir>/libs/scoring/src/index.ts',
    '^#surveys$': '<rootDir>/libs/surveys/src/index.ts',
    // A package's own data, which is no source of ours.
    '^(\\.{1,2}/.*\\.json\\.js)$': '$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testEnvironment: '<rootDir>/test/support/patient-environment.mjs',
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  // Many files wait, for mails, leases and rounds: two workers left half of two cores idle.
  maxWorkers: 3,
};
