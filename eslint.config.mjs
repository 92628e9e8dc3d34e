import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'

const generated = [
  'src/payload-types.ts',
  'src/content/content-model.ts',
  'src/app/(payload)/admin/importMap.js',
  '**/generated/',
  '**/migrations/',
  'next-env.d.ts',
]

export default defineConfig(
  { ignores: [...generated, '.next/', 'build/', 'coverage/', 'data/', 'media/', 'test-results/'] },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // With `verbatimModuleSyntax`, `import { type A }` alone would load the module.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Hooks and handlers are async by contract, whether they wait for something or not.
      '@typescript-eslint/require-await': 'off',
      // Objects of functions are taken apart everywhere; there are hardly any classes.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    ignores: ['tests/**', '**/*.test.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // In the editor already; tests/layering.test.ts has the whole plan.
    files: ['collections/**', 'seed/**', 'src/**'],
    ignores: ['src/app/**', 'src/server/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^next(/|$)', message: 'Only src/app and src/server know Next.' }] },
      ],
    },
  },
  {
    // Tests read JSON and GraphQL answers as they come.
    files: ['tests/**/*.{ts,tsx}', '**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
)
