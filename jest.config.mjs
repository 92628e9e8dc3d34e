import { packages, placesOfPackages } from './tests/support/packages.mjs'

/**
 * Projects: `unit` needs nothing; `sqlite` and `mongodb` run the integration tests against
 * either database; `e2e` drives Chromium against a running installation. `npm test` chooses and
 * counts them (tests/run.ts).
 */
const shared = {
  rootDir: import.meta.dirname ?? process.cwd(),
  testEnvironment: '<rootDir>/tests/support/plain-globals.mjs',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/build', '<rootDir>/data'],
}

/**
 * Rules of content, rights and commands that are decided before a database is asked: once is enough.
 * What is written, found, locked and rolled back is tried on both.
 */
const rulesAlone = [
  'cli-',
  'content-(?!guidance|supersession|icd10|centre-history|rollout\\.)',
  'delivery-node',
  'front-end',
  'import-publish',
  'leak',
  'seed-scale',
  'start-refusals',
  'workflow-matrix',
  'workflow-property',
]

const integration = (database, ignored = []) => ({
  ...shared,
  displayName: database,
  testMatch: ['<rootDir>/tests/integration/**/*.test.ts'],
  testPathIgnorePatterns: ignored.map((name) => `/tests/integration/${name}`),
  setupFiles: [`<rootDir>/tests/support/use-${database}.ts`],
  moduleNameMapper: placesOfPackages,
})

if (!packages.isCurrent()) await packages.make()

export default {
  testSequencer: '<rootDir>/tests/run/longest-first.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{src,collections,seed}/**/*.test.ts',
        '<rootDir>/tests/*.test.ts',
        '<rootDir>/tests/{importing,relevance,run,support}/**/*.test.ts',
      ],
    },
    integration('sqlite'),
    integration('mongodb', rulesAlone),
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] },
  ],
}
