import type { ContentModel, FieldModel, TypeModel } from '../content/model.ts'

type Kind = FieldModel extends infer F
  ? F extends FieldModel
    ? Omit<F, 'name' | 'localized' | 'required'>
    : never
  : never

function field(name: string, kind: Kind, flags: Partial<FieldModel> = {}): FieldModel {
  return { name, localized: false, required: false, ...kind, ...flags } as FieldModel
}

const text = (name: string, flags?: Partial<FieldModel>) =>
  field(name, { kind: 'text', many: false }, flags)

const many = (name: string, targets: string[]) =>
  field(name, { kind: 'reference', targets, many: true })

const one = (name: string, targets: string[]) =>
  field(name, { kind: 'reference', targets, many: false })

const localized = { localized: true }

const shared: FieldModel[] = [
  text('title', { ...localized, required: true, description: 'Headline.' }),
  text('slug', { required: true }),
  text('lead', localized),
  field('body', { kind: 'richText' }, localized),
  many('topics', ['topics']),
  many('organisations', ['organisations']),
  field('publishedAt', { kind: 'dateTime' }),
  text('source'),
  one('image', ['media']),
]

const statements: TypeModel = {
  slug: 'statements',
  name: 'Statement',
  single: 'statement',
  list: 'statements',
  description: 'An official statement.',
  role: 'publication',
  pathPrefix: '/statements',
  fields: [
    ...shared,
    field('urgency', {
      kind: 'enum',
      typeName: 'Urgency',
      many: false,
      choices: [
        { value: 'routine', name: 'ROUTINE' },
        { value: 'breaking-news', name: 'BREAKING_NEWS', description: 'Tell everyone.' },
      ],
    }),
    one('speaker', ['people']),
    field(
      'quotes',
      {
        kind: 'list',
        typeName: 'Quote',
        fields: [
          text('words', localized),
          one('person', ['people']),
          field('note', { kind: 'richText' }, localized),
        ],
      },
      localized,
    ),
    field('contact', { kind: 'group', typeName: 'Contact', fields: [text('email')] }),
    field('validOn', { kind: 'day' }),
    field('reach', { kind: 'number', many: false }),
    field('extra', { kind: 'json' }),
  ],
}

const forumReports: TypeModel = {
  slug: 'forum-reports',
  name: 'ForumReport',
  single: 'forumReport',
  list: 'forumReports',
  description: 'A report from a forum.',
  role: 'publication',
  pathPrefix: '/forum-reports',
  fields: [...shared, many('participants', ['people', 'organisations'])],
}

const people: TypeModel = {
  slug: 'people',
  name: 'Person',
  single: 'person',
  list: 'people',
  description: 'A person.',
  role: 'record',
  pathPrefix: '/people',
  fields: [
    text('name', { ...localized, required: true }),
    text('slug'),
    one('portrait', ['media']),
  ],
}

function named(slug: string, name: string, single: string): TypeModel {
  const fields = [text('title', { ...localized, required: true }), text('slug')]
  const description = `A ${single}.`
  return { slug, name, single, list: slug, description, role: 'record', pathPrefix: null, fields }
}

const media: TypeModel = {
  slug: 'media',
  name: 'Media',
  single: 'mediaItem',
  list: 'media',
  description: 'An uploaded file.',
  role: 'record',
  pathPrefix: null,
  fields: [
    ...['filename', 'mimeType', 'originalName'].map((name) => text(name)),
    ...['filesize', 'width', 'height', 'pages', 'duration'].map((name) =>
      field(name, { kind: 'number', many: false }),
    ),
    ...['alt', 'credit'].map((name) => text(name, localized)),
    field('decorative', { kind: 'boolean' }),
    text('text', { unlisted: true }),
    field('renditions', { kind: 'json' }, { unlisted: true }),
  ],
}

/** Two types of publications and the records they refer to. */
export const fixtureModel: ContentModel = {
  types: [
    statements,
    forumReports,
    people,
    named('organisations', 'Organisation', 'organisation'),
    named('topics', 'Topic', 'topic'),
    media,
  ],
}
