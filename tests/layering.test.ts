import { describe, expect, it } from '@jest/globals'

import { checkLayering, checkProject, describeViolation } from './layering.ts'
import { parseImports } from './support/imports.ts'

const violationsOf = (files: Record<string, string>) =>
  checkLayering(new Map(Object.entries(files))).violations

describe('our own sources', () => {
  const { violations, files, imports } = checkProject()

  it('keep to the house plan', () => {
    expect(violations.map(describeViolation)).toEqual([])
  })

  it('were really read', () => {
    expect(files).toBeGreaterThan(150)
    expect(imports).toBeGreaterThan(500)
  })
})

/** Each kind of wrong import: the file, what it imports, the rule that has to be named. */
const wrong: [file: string, text: string, imported: string, rule: string][] = [
  ['src/lib/a.ts', "import '../content/a.ts'", '../content/a.ts', 'lib may not import content'],
  [
    'src/content/a.ts',
    "import type { A } from '../ledger/a.ts'",
    '../ledger/a.ts',
    'content may not import ledger',
  ],
  [
    'src/ledger/a.ts',
    "export * from '../../collections/people/config.ts'",
    '../../collections/people/config.ts',
    'ledger may not import collections',
  ],
  [
    'src/delivery/a.ts',
    "const all = await import('../../collections/index.ts')",
    '../../collections/index.ts',
    'delivery may not import registry',
  ],
  [
    'collections/people/a.ts',
    "import { b } from '../topics/config.ts'",
    '../topics/config.ts',
    'collections do not import each other',
  ],
  [
    'collections/people/a.ts',
    "import { b } from '../../src/ledger/append.ts'",
    '../../src/ledger/append.ts',
    'collections may not import ledger',
  ],
  [
    'collections/people/a.ts',
    "let b: import('../../src/config/env.ts').Env",
    '../../src/config/env.ts',
    'collections may not import config',
  ],
  [
    'src/config/a.ts',
    "import { b } from '../../collections/index.ts'",
    '../../collections/index.ts',
    'config may not import registry',
  ],
  [
    'src/fields/a.ts',
    "import '@payload-config'",
    '@payload-config',
    'fields may not import payload-config',
  ],
  [
    'src/config/a.ts',
    "import { B } from '../admin/b.tsx'",
    '../admin/b.tsx',
    'config may not import admin',
  ],
  ['src/admin/a.tsx', "import '../ledger/a'", '../ledger/a', 'admin may not import ledger'],
  [
    'src/workflow/a.ts',
    "import '../../tests/a.ts'",
    '../../tests/a.ts',
    'workflow may not import tests',
  ],
  [
    'src/admin/a.tsx',
    "import Link from 'next/link'",
    'next/link',
    'only src/app and src/server import next',
  ],
  [
    'src/lib/a.ts',
    "import type { Payload } from 'payload'",
    'payload',
    'lib knows neither Payload nor React',
  ],
  [
    'src/search/a.ts',
    "import { a } from '@payloadcms/db-sqlite'",
    '@payloadcms/db-sqlite',
    'delivery, read-model and search load neither Payload, React nor Next',
  ],
]

describe('a wrong import', () => {
  it.each(wrong)('in %s: %s', (file, text, imported, rule) => {
    expect(violationsOf({ [file]: text })).toEqual([{ file, import: imported, rule }])
  })

  it('in the delivery process, wherever it comes from', () => {
    const files = {
      'src/cli/start-delivery.ts': "import '../server/standalone/a.ts'",
      'src/server/standalone/a.ts': "import { listen } from '../listen.ts'",
      'src/server/listen.ts': "import next from 'next'",
    }
    expect(violationsOf(files)).toMatchObject([
      { rule: 'the delivery process loads neither Payload, React nor Next' },
    ])
  })

  it('is found through files that are allowed by themselves', () => {
    const files = {
      'src/delivery/a.ts': "import { b } from '../content/b.ts'",
      'src/content/b.ts': "import { c } from './c.ts'",
      'src/content/c.ts': "import { type Payload } from 'payload'",
    }
    expect(violationsOf(files).map(describeViolation)).toEqual([
      'src/delivery/a.ts: imports src/content/b.ts → src/content/c.ts → payload: ' +
        'delivery, read-model and search load neither Payload, React nor Next',
    ])
  })
})

describe('a file without a layer', () => {
  it.each(['src/helpers/a.ts', 'src/a.tsx', 'collections/a.ts', 'stray.ts'])('%s', (file) => {
    expect(violationsOf({ [file]: '' })).toMatchObject([
      { file, rule: expect.stringContaining('has no layer') },
    ])
  })
})

describe('what is allowed', () => {
  it.each([
    ['src/delivery/a.ts', "import type { CollectionConfig } from 'payload'"],
    ['src/delivery/a.ts', "import { read } from '../read-model/a.ts'"],
    ['src/admin/a.tsx', "import { useField } from '@payloadcms/ui'\nimport 'react'"],
    ['src/app/page.tsx', "import Link from 'next/link'\nimport '../admin/a.tsx'"],
    ['src/delivery/a.test.ts', "import { all } from '../../collections/index.ts'"],
    ['collections/people/a.ts', "import './b.ts'\nimport '../../src/workflow/a.ts'"],
    ['payload.config.ts', "import './collections/index.ts'\nimport './src/config/env.ts'"],
  ])('%s: %s', (file, text) => {
    expect(violationsOf({ [file]: text })).toEqual([])
  })

  it('are the pure converters, in rich-text alone', () => {
    const converter = "import { convert } from '@payloadcms/richtext-lexical/html'"
    const delivery = "import { toHtml } from '../rich-text/a.ts'"
    const through = { 'src/rich-text/a.ts': converter, 'src/delivery/a.ts': delivery }
    expect(violationsOf(through)).toEqual([])
    expect(violationsOf({ 'src/delivery/a.ts': converter })).toHaveLength(1)
    const editor = "import { lexicalEditor } from '@payloadcms/richtext-lexical'"
    expect(violationsOf({ ...through, 'src/rich-text/a.ts': editor })).toHaveLength(1)
  })

  it('are types, which load nothing', () => {
    const files = {
      'src/delivery/a.ts': "import type { B } from '../content/b.ts'",
      'src/content/b.ts': "import { slugField } from 'payload'",
    }
    expect(violationsOf(files)).toEqual([])
  })
})

describe('parseImports', () => {
  it('finds imports of every form, and none in comments or texts', () => {
    const text = `
      import a, { type B } from 'a'
      import type { C } from 'c'
      export { d } from 'd'
      export type { E } from 'e'
      import f = require('f')
      const g = await import('g')
      const h = require('h')
      type I = typeof import('i')
      // import 'comment'
      const text = "import 'text'"
    `
    const found = parseImports('a.ts', text)
    expect(found.map(({ specifier }) => specifier)).toEqual([...'acdefghi'])
    expect(found.filter(({ typeOnly }) => typeOnly).map(({ specifier }) => specifier)).toEqual([
      ...'cei',
    ])
  })
})
