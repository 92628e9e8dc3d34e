import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import type { Centre } from '../../src/payload-types.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { requestIn } from '../support/language.ts'
import { openReader } from '../support/reader.ts'
import { expectRefusal, type Refused } from '../support/refusals.ts'

let installation: TestInstallation
let payload: Payload

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
}, 60_000)

afterAll(() => installation?.stop())

type Fields = Partial<Omit<Centre, 'id'>>

const regional: Fields = { name: 'Центр', kind: 'hospital', level: 'region', region: 'moscow' }

const refused: [what: string, fields: Fields, Refused][] = [
  [
    'a region of another federal district',
    { federalDistrict: 'volga' },
    {
      path: 'region',
      ru: 'Москва — это Центральный федеральный округ. Исправьте регион или федеральный округ.',
      en: 'Moscow is in the Central Federal District. Correct the region or the federal district.',
    },
  ],
  [
    'a federal district beside a region that is in none',
    { region: 'kherson', federalDistrict: 'southern' },
    { path: 'region', ru: /Уберите округ или выберите/, en: /Clear the district or choose/ },
  ],
  [
    'a region that is in no list',
    { region: 'atlantis' as Centre['region'] },
    { path: 'region', ru: /выберите из списка/, en: /choose from the list/ },
  ],
  [
    'a centre for a federal district that does not say which',
    { level: 'federal-district', region: null },
    {
      path: 'federalDistrict',
      ru: 'Уровень — федеральный округ: выберите, какой.',
      en: 'The level is a federal district: choose which.',
    },
  ],
  [
    'a regional centre without a region',
    { region: null },
    { path: 'region', ru: /выберите регион/, en: /Choose the region/ },
  ],
  [
    'a centre for a city that does not say which',
    { level: 'city' },
    { path: 'city', ru: /напишите, какой город/, en: /write which/ },
  ],
  [
    'a centre for a city without a region',
    { level: 'city', city: 'Москва', region: null },
    { path: 'region', ru: /выберите регион/, en: /Choose the region/ },
  ],
  [
    'a postcode of five digits',
    { postcode: '45000' },
    { path: 'postcode', ru: /шесть/, en: /six/ },
  ],
  [
    'a latitude beyond the pole',
    { coordinates: { latitude: 90.1, longitude: 37 } },
    { path: 'coordinates.latitude', ru: /от −90 до 90/, en: /from −90 to 90/ },
  ],
  [
    'a longitude beyond the date line',
    { coordinates: { latitude: 55, longitude: -181 } },
    { path: 'coordinates.longitude', ru: /от −180 до 180/, en: /from −180 to 180/ },
  ],
  [
    'half a point',
    { coordinates: { latitude: 55 } },
    { path: 'coordinates.longitude', ru: /нужны оба числа/, en: /has two numbers/ },
  ],
  [
    'fewer profiles than are listed',
    { profiles: [{ name: 'Хирургия' }, { name: 'Неврология' }], profileCount: 1 },
    { path: 'profileCount', ru: /сейчас их 2/, en: /which has 2/ },
  ],
  [
    'a partner without a name',
    { partners: [{ role: 'соучредитель' }] },
    { path: 'partners.0.name', ru: /кто партнёр/, en: /who the partner is/ },
  ],
]

describe('a centre is refused with', () => {
  test.each(refused)('%s', async (_, fields, refusal) => {
    const data = { ...regional, ...fields } as Centre
    await expectRefusal(
      payload,
      'centres',
      (req) => payload.create({ collection: 'centres', data, req }),
      refusal,
    )
  })

  test('a model of care that is a guideline of another kind', async () => {
    const create = (kind: 'protocol' | 'model-of-care') =>
      payload.create({ collection: 'guidance', data: { title: kind, kind }, draft: true })
    const [protocol, model] = [await create('protocol'), await create('model-of-care')]
    const save = (modelOfCare: string) => ({ ...regional, modelOfCare }) as Centre
    await expectRefusal(
      payload,
      'centres',
      (req) => payload.create({ collection: 'centres', data: save(protocol.id), req }),
      { path: 'modelOfCare', ru: /вида «Модель помощи»/, en: /kind “Model of care”/ },
    )
    const data = save(model.id)
    const saved = await payload.create({ collection: 'centres', data, depth: 0 })
    expect(saved.modelOfCare).toBe(model.id)
  })
})

test('a centre gets the federal district of its region', async () => {
  const data = regional as Centre
  const saved = await payload.create({ collection: 'centres', data, depth: 0 })
  expect(saved).toMatchObject({ region: 'moscow', federalDistrict: 'central' })
})

test('a translation is not asked for what the original says', async () => {
  const partners = [{ name: 'Правительства регионов' }]
  const data = { ...regional, level: 'city', city: 'Москва', partners } as Centre
  const { id } = await payload.create({ collection: 'centres', data })
  const req = await requestIn('en', payload, 'en')
  const english = { name: 'Centre' }
  await payload.update({ collection: 'centres', id, data: english, locale: 'en', req })
  const stored = await payload.findByID({ collection: 'centres', id, locale: 'all', depth: 0 })
  expect(stored.name).toEqual({ ru: 'Центр', en: 'Centre' })
  expect(stored.partners).toMatchObject([{ name: { ru: 'Правительства регионов' } }])
})

test('all that is said of a centre reaches readers', async () => {
  const organisation = { name: 'Клиника', slug: 'klinika' } as never
  const { id: host } = await payload.create({ collection: 'organisations', data: organisation })
  const network = { name: 'Сеть', slug: 'set', owner: host } as never
  const { id: networkId } = await payload.create({ collection: 'networks', data: network })
  const data = {
    name: 'Межрегиональный центр',
    slug: 'mezhregionalnyj-centr',
    kind: 'interregional-centre',
    level: 'federal-district',
    federalDistrict: 'far-eastern',
    network: networkId,
    hostOrganisation: host,
    patients: 'Детям с редкими заболеваниями',
    workingSince: '2023-03-01',
    workingSincePrecision: 'year',
    city: 'Хабаровск',
    postcode: '680000',
    address: 'ул. Ленина, 1',
    coordinates: { latitude: 48.48, longitude: 135.08 },
    profiles: [{ name: 'Неврология' }],
    profileCount: 5,
    functions: [{ text: 'Консилиумы' }],
    partners: [{ organisation: host, role: 'база' }],
  } as Centre
  await payload.create({ collection: 'centres', data })
  const reader = await openReader(payload)
  const { centre } = await reader.ask(`{ centre(slug: "mezhregionalnyj-centr") {
    path name kind level federalDistrict region network { name owner { name } }
    hostOrganisation { name } patients workingSince workingSincePrecision
    city postcode address coordinates { latitude longitude } profiles { name } profileCount
    functions { text } partners { organisation { name } name role } modelOfCare { title }
    statusHistory { status } currentStatus currentStatusSince
  } }`)
  reader.close()
  expect(centre).toEqual({
    ...Object.fromEntries(
      Object.entries(data).filter(([name]) => name !== 'slug' && name !== 'coordinates'),
    ),
    path: '/centres/mezhregionalnyj-centr',
    kind: 'INTERREGIONAL_CENTRE',
    level: 'FEDERAL_DISTRICT',
    federalDistrict: 'FAR_EASTERN',
    region: null,
    network: { name: 'Сеть', owner: { name: 'Клиника' } },
    hostOrganisation: { name: 'Клиника' },
    workingSince: '2023-01-01',
    workingSincePrecision: 'YEAR',
    coordinates: { latitude: 48.48, longitude: 135.08 },
    partners: [{ organisation: { name: 'Клиника' }, name: null, role: 'база' }],
    modelOfCare: null,
    statusHistory: [],
    currentStatus: null,
    currentStatusSince: null,
  })
})
