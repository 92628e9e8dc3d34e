import type { Field, Tab } from 'payload'
import { dayField } from '../../src/fields/day-fields.ts'
import { freezeAttribution } from '../../src/fields/freeze-attribution.ts'
import { speakerField } from '../../src/fields/speaker-field.ts'

const kind: Field = {
  name: 'kind',
  type: 'select',
  required: true,
  defaultValue: 'statement',
  label: { ru: 'Вид', en: 'Kind' },
  options: [
    { value: 'statement', label: { ru: 'Заявление', en: 'Statement' } },
    {
      value: 'address',
      label: { ru: 'Обращение, вступительное слово', en: 'Address or foreword' },
    },
    { value: 'press-release', label: { ru: 'Пресс-релиз', en: 'Press release' } },
    { value: 'comment', label: { ru: 'Комментарий', en: 'Comment' } },
    { value: 'answer', label: { ru: 'Ответ на запрос СМИ', en: 'Answer to a media enquiry' } },
    { value: 'correction', label: { ru: 'Сообщение об исправлении', en: 'Correction notice' } },
  ],
}

const speaker = speakerField({
  localized: true,
  label: { ru: 'Кто говорит', en: 'Speaker' },
  description: {
    ru: 'Выберите человека: имя и должность на день выступления подставятся при сохранении и останутся, даже если он сменит пост. Очистите — подставятся заново. Кого нет в справочнике, впишите.',
    en: 'Who speaks, named as on the day of delivery; a later change of post does not alter it.',
  },
  hooks: { beforeChange: [freezeAttribution] },
})

const circumstances: Field[] = [
  {
    type: 'row',
    fields: [
      {
        ...dayField({
          name: 'deliveredOn',
          label: { ru: 'Дата выступления', en: 'Delivered on' },
          description: {
            ru: 'Когда это сказано. Пусто — в день публикации.',
            en: 'Day on which it was said; left empty, that of publication.',
          },
        }),
      },
      {
        name: 'dateline',
        type: 'text',
        localized: true,
        label: { ru: 'Место (как в новости)', en: 'Dateline' },
        admin: { placeholder: { ru: 'МОСКВА', en: 'MOSCOW' } },
      },
    ],
  },
  {
    name: 'occasion',
    type: 'relationship',
    relationTo: ['forums', 'events'],
    label: { ru: 'Где прозвучало', en: 'Occasion' },
    admin: {
      description: {
        ru: 'Форум или мероприятие, на котором или по поводу которого это сказано.',
        en: 'The forum or event at which, or about which, it was said.',
      },
    },
  },
]

/** What it is, who says it, when, where and why. */
export const speechTab: Tab = {
  label: { ru: 'Кто и когда', en: 'Who and when' },
  fields: [kind, speaker, ...circumstances],
}
