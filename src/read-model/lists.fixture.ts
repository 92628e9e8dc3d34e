import type { ContentModel, EnumChoice, FieldModel, TypeModel } from '../content/model.ts'

const flags = { localized: false, required: false }

const text = (name: string): FieldModel => ({ name, kind: 'text', many: false, ...flags })
const localized = (name: string): FieldModel => ({ ...text(name), localized: true })

const reference = (name: string, target: string, many = false): FieldModel => ({
  ...{ name, kind: 'reference', targets: [target], many, ...flags },
})

const date = (name: string, kind: 'day' | 'dateTime'): FieldModel => ({ name, kind, ...flags })

const choices = (...values: string[]): EnumChoice[] =>
  values.map((value) => ({ value, name: value.toUpperCase().replaceAll('-', '_') }))

const choice = (name: string, typeName: string, values: string[], many = false): FieldModel => ({
  ...{ name, kind: 'enum', typeName, choices: choices(...values), many, ...flags },
})

const region = (name: string, many = false) =>
  choice(name, 'FederalSubject', ['moscow', 'tatarstan', 'samara'], many)
const district = (name: string) => choice(name, 'FederalDistrict', ['central', 'volga'])

const publication: FieldModel[] = [
  localized('title'),
  text('slug'),
  date('publishedAt', 'dateTime'),
  reference('topics', 'topics', true),
  reference('organisations', 'organisations', true),
]

function type(slug: string, name: string, single: string, fields: FieldModel[]): TypeModel {
  const role = fields.some((field) => field.name === 'publishedAt') ? 'publication' : 'record'
  const description = `A ${single}.`
  return { slug, name, single, list: slug, description, role, pathPrefix: `/${slug}`, fields }
}

/** Types with everything that lists can be filtered and ordered by. */
export const listsModel: ContentModel = {
  types: [
    type('statements', 'Statement', 'statement', [
      ...publication,
      choice('urgency', 'Urgency', ['routine', 'emergency']),
      {
        ...{ name: 'speaker', kind: 'group', typeName: 'Speaker', ...flags },
        fields: [reference('person', 'people')],
      },
      reference('contacts', 'people', true),
      choice('datePrecision', 'DatePrecision', ['day', 'month']),
    ]),
    type('announcements', 'Announcement', 'announcement', [
      ...publication,
      choice('kind', 'AnnouncementKind', ['launch', 'plan']),
      reference('centres', 'centres', true),
      {
        ...{ name: 'stages', kind: 'list', typeName: 'Stage', ...flags },
        fields: [region('regions', true)],
      },
    ]),
    type('guidance', 'Guideline', 'guideline', [
      ...publication,
      { name: 'codes', kind: 'text', many: true, codes: 'icd10', ...flags },
      choice('settings', 'CareSetting', ['home', 'inpatient'], true),
      date('reviewBy', 'day'),
    ]),
    type('events', 'Event', 'event', [
      localized('title'),
      text('slug'),
      date('startsAt', 'dateTime'),
      date('endsAt', 'dateTime'),
      date('postponedTo', 'day'),
      choice('status', 'EventStatus', ['planned', 'held']),
    ]),
    type('centres', 'Centre', 'centre', [
      localized('name'),
      text('slug'),
      region('region'),
      district('federalDistrict'),
      reference('partner', 'organisations'),
      {
        ...{ name: 'statusHistory', kind: 'list', typeName: 'CentreStatusChange', ...flags },
        fields: [
          choice('status', 'CentreStatus', ['planned', 'operating', 'closed']),
          date('date', 'day'),
        ],
      },
      reference('hostOrganisation', 'organisations'),
    ]),
    type('people', 'Person', 'person', [localized('name'), text('slug'), localized('familyName')]),
    type('organisations', 'Organisation', 'organisation', [
      localized('name'),
      text('slug'),
      reference('parent', 'organisations'),
    ]),
    type('topics', 'Topic', 'topic', [
      localized('name'),
      text('slug'),
      reference('parent', 'topics'),
    ]),
    type('media', 'Media', 'mediaItem', [text('filename'), localized('alt')]),
  ],
}
