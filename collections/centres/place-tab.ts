import type { Tab } from 'payload'
import { districtField, regionField } from '../../src/fields/region-fields.ts'
import { needsText } from '../../src/fields/needs.ts'
import { obeys } from '../../src/fields/validate.ts'
import {
  cityNeeded,
  districtNeeded,
  isLatitude,
  isLongitude,
  isPostcode,
  regionNeeded,
  withBoth,
} from './place.rules.ts'

/** Where a centre is, and for what territory. */
export const placeTab: Tab = {
  label: { ru: 'Место', en: 'Place' },
  fields: [
    {
      name: 'level',
      type: 'select',
      required: true,
      defaultValue: 'region',
      label: { ru: 'Уровень', en: 'Level' },
      admin: {
        description: {
          ru: 'Для какой территории центр работает.',
          en: 'The territory that the centre works for.',
        },
      },
      options: [
        { value: 'federal', label: { ru: 'Федеральный', en: 'Federal' } },
        { value: 'federal-district', label: { ru: 'Федеральный округ', en: 'Federal district' } },
        { value: 'region', label: { ru: 'Региональный', en: 'Region' } },
        { value: 'city', label: { ru: 'Городской', en: 'City' } },
      ],
    },
    {
      type: 'row',
      fields: [
        districtField({
          needed: districtNeeded,
          description: {
            ru: 'Если выбрать только регион, округ заполнится сам.',
            en: 'Filled from the region when left empty.',
          },
        }),
        regionField({ needed: regionNeeded }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'city',
          type: 'text',
          localized: true,
          label: { ru: 'Город', en: 'City' },
          validate: needsText(cityNeeded),
        },
        {
          name: 'postcode',
          type: 'text',
          label: { ru: 'Индекс', en: 'Postcode' },
          validate: obeys(isPostcode),
        },
      ],
    },
    {
      name: 'address',
      type: 'text',
      localized: true,
      label: { ru: 'Адрес: улица и дом', en: 'Street and building' },
    },
    {
      name: 'coordinates',
      type: 'group',
      label: { ru: 'Точка на карте', en: 'Point on the map' },
      custom: { delivery: { typeName: 'Coordinates' } },
      admin: {
        description: {
          ru: 'В градусах, как в картах: сначала широта, потом долгота.',
          en: 'In degrees (WGS 84), as maps show them.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'latitude',
              type: 'number',
              label: { ru: 'Широта', en: 'Latitude' },
              validate: withBoth('longitude', isLatitude),
            },
            {
              name: 'longitude',
              type: 'number',
              label: { ru: 'Долгота', en: 'Longitude' },
              validate: withBoth('latitude', isLongitude),
            },
          ],
        },
      ],
    },
  ],
}
