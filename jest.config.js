/** @type {import('@swc/core').Options} */
const swc = {
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};

/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  extensionsToTreatAsEsm: ['.ts'],
  // A source names its neighbour by what it compiles to; jest reads it before it is compiled.
  moduleNameMapper: { '^(\\.{1,2}/.+)\\.js$': '$1' },
};

/** @type {import('jest').Config} */
export default {
  // The tests wait for servers and clocks half of the time, so four share two cores.
  maxWorkers: 4,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{src,web}/**/*.spec.ts'] },
    // The end-to-end tests call the built server over HTTP; the server runs outside of jest.
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'],
      globalSetup: '<rootDir>/test/harness/jest/global-setup.js',
      setupFilesAfterEnv: ['<rootDir>/test/harness/jest/patience.js'],
    },
    // The same before a real browser: needs Chromium.
    {
      ...shared,
      displayName: 'pages',
      testMatch: ['<rootDir>/test/pages/*.pages-spec.ts'],
      globalSetup: '<rootDir>/test/harness/jest/global-setup.js',
      setupFilesAfterEnv: ['<rootDir>/test/harness/jest/patience.js'],
    },
  ],
};
