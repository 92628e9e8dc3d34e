/**
 * For graphql-codegen: run `npx graphql-codegen --config codegen.ts` with `@graphql-codegen/cli`, or
 * `npm run generate` in this repository, which does the same and checks that nothing is out of date.
 */
const config = {
  /** In a project of your own: the address of `/graphql`, or a copy of the schema. */
  schema: '../../schema.graphql',
  documents: ['operations/*.graphql'],
  generates: {
    'generated/': {
      preset: 'client' as const,
      presetConfig: {
        fragmentMasking: false,
        // Texts by their SHA-256, in the form that the server's OPERATIONS_FILE takes.
        persistedDocuments: { hashAlgorithm: 'sha256' },
      },
      config: {
        enumType: 'string-literal' as const,
        useTypeImports: true,
        importExtension: '.ts' as const,
        // Dates and instants are ISO 8601 texts; a scalar without an entry is a mistake.
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
}

export default config
