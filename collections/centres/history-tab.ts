import type { FieldHook, SelectField, Tab } from 'payload'
import { date } from 'payload/shared'
import {
  centreStatusOptions,
  statusOn,
  type StatusChange,
} from '../../src/content/centre-status.ts'
import { afterCheck } from '../../src/fields/after-check.ts'
import { datePrecisionField, toStartOfPeriod } from '../../src/fields/date-precision.ts'
import { dayInMoscow } from '../../src/lib/calendar.ts'
import { followsInTime, mayFollow } from './history.rules.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

/** What became of a centre, in order. */
export const historyTab: Tab = {
  label: { ru: 'Статус', en: 'Status' },
  fields: [
    {
      name: 'statusHistory',
      type: 'array',
      label: { ru: 'Что происходило с центром', en: 'Status over time' },
      labels: {
        singular: { ru: 'Статус', en: 'Status' },
        plural: { ru: 'Статусы', en: 'Statuses' },
      },
      custom: { delivery: { typeName: 'CentreStatusChange' } },
      admin: {
        components: foldRows,
        description: {
          ru: 'По порядку, новое внизу. Статус с будущей датой начнёт действовать в этот день.',
          en: 'In order, the latest last. One dated in the future holds from that day.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'status',
              type: 'select',
              required: true,
              label: { ru: 'Статус', en: 'Status' },
              options: centreStatusOptions,
              custom: { delivery: { typeName: 'CentreStatus' } },
              validate: mayFollow,
            },
            {
              name: 'date',
              type: 'date',
              required: true,
              label: { ru: 'С какого дня', en: 'Since' },
              admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
              hooks: { beforeValidate: [toStartOfPeriod('precision')] },
              validate: afterCheck(date, followsInTime),
            },
            datePrecisionField('precision'),
          ],
        },
        {
          name: 'announcement',
          type: 'relationship',
          relationTo: 'announcements',
          label: { ru: 'В каком объявлении сказано', en: 'Announcement that says so' },
        },
        {
          name: 'note',
          type: 'text',
          localized: true,
          label: { ru: 'Пояснение', en: 'Note' },
        },
      ],
    },
  ],
}

/**
 * For editors only, and computed whenever a centre is read, since a status may begin by itself on
 * its day. Readers get it from delivery in the same way.
 */
export const currentStatusField: SelectField = {
  name: 'currentStatus',
  type: 'select',
  virtual: true,
  label: { ru: 'Статус сегодня', en: 'Status today' },
  options: centreStatusOptions,
  custom: { delivery: false },
  admin: { position: 'sidebar', readOnly: true },
  hooks: { afterRead: [readCurrentStatus] },
}

function readCurrentStatus({ siblingData }: Parameters<FieldHook>[0]): string | null {
  const { statusHistory } = siblingData as { statusHistory?: StatusChange[] | null }
  return statusOn(statusHistory ?? [], dayInMoscow(new Date()))?.status ?? null
}
