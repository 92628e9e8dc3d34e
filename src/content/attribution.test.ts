import { expect, test } from '@jest/globals'
import { attributionOn, type Appointment } from './attribution.ts'

const post = (position: string, facts: Partial<Appointment> = {}): Appointment => ({
  position: { ru: position },
  organisation: { ru: 'Ведомство' },
  isMain: false,
  from: null,
  until: null,
  ...facts,
})

const name = { ru: 'Анна Орлова' }
const deputy = post('заместитель', { isMain: true, from: '2020-01-01', until: '2024-03-31' })
const head = post('руководитель', { isMain: true, from: '2024-04-01T12:00:00.000Z' })
const professor = post('профессор', { from: '2025-01-01' })

test.each([
  ['before any post', '2019-12-31', [deputy, head], undefined],
  ['first day', '2020-01-01', [deputy, head], 'заместитель'],
  ['last day', '2024-03-31', [deputy, head], 'заместитель'],
  ['first day of the next', '2024-04-01', [deputy, head], 'руководитель'],
  ['a main post before a later one', '2026-01-01', [professor, head], 'руководитель'],
  [
    'of two, the later',
    '2026-01-01',
    [post('врач', { from: '2021-01-01' }), professor],
    'профессор',
  ],
  ['without dates: always', '1999-01-01', [post('врач')], 'врач'],
  ['no posts', '2026-01-01', [], undefined],
])('%s', (_, day, appointments, position) => {
  const attribution = attributionOn({ name, appointments }, day)
  expect(attribution).toEqual({
    name,
    position: position ? { ru: position } : {},
    organisation: position ? { ru: 'Ведомство' } : {},
  })
})
