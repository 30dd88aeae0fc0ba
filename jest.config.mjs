const base = {
  transform: {
    '^.+\\.[tj]s$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  // ESM only, which jest does not load as it is.
  transformIgnorePatterns: [
    '/node_modules/(?!(openid-client|oauth4webapi|jose|pkijs|asn1js|bytestreamjs|@peculiar|@noble)/)',
  ],
  // The command line loads this when it runs, by the name that it has after the build.
  moduleNameMapper: { '^\\./sealCli\\.js$': '<rootDir>/src/sealCli.ts' },
  testEnvironment: '<rootDir>/tests/support/nodeEnvironment.cjs',
  setupFiles: ['<rootDir>/tests/support/resetSqliteAddon.ts'],
};
const project = (name, folders) => ({
  ...base,
  displayName: name,
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
});

export default {
  projects: [
    project('unit', ['unit', 'scenarios', 'architecture']),
    project('http', ['integration']),
    project('browser', ['browser']),
  ],
  maxWorkers: 2,
  testSequencer: '<rootDir>/tests/support/longestFirst.cjs',
  // A worker that grew past this is replaced: its garbage collection costs more than a new start.
  workerIdleMemoryLimit: '700MB',
  testTimeout: 240_000,
  forceExit: true,
};
