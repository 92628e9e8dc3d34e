import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionConfig,
  type Endpoint,
} from 'payload'
import { administrators, administratorsOrSelf } from '../../src/access/rules.ts'
import type { ContentType } from '../../src/content/content-type.ts'
import { say } from '../../src/lib/messages.ts'
import { idField } from '../../src/fields/id-field.ts'
import { grantsField } from './grants-field.ts'
import { limitResets } from './limit-resets.ts'
import { noteAccount, noteRemoval } from './note-in-trail.ts'

/** Failed attempts after which an account is locked, and for how long (milliseconds). */
const maxLoginAttempts = 5
const lockTime = 10 * 60 * 1000

/**
 * Payload lets the first visitor of an empty installation create the first user. Here the first
 * administrator comes from the environment (`src/server/first-administrator.ts`), and this door
 * is closed.
 */
const closedFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw new APIError('The first administrator is set by ADMIN_EMAIL and ADMIN_PASSWORD.', 403)
  },
}

/** An installation keeps an administrator: nobody can take the role from themselves either. */
const refuseOwnDeletion: CollectionBeforeDeleteHook = ({ id, req }) => {
  if (req.user?.id !== id) return
  const message = say(req, {
    ru: 'Свою учётную запись удалить нельзя. Попросите другого администратора.',
    en: 'You cannot delete your own account. Ask another administrator.',
  })
  throw new APIError(message, 403, null, true)
}

const collection: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { ru: 'Пользователь', en: 'User' },
    plural: { ru: 'Пользователи', en: 'Users' },
  },
  // Payload's own limit is off: see `limit-resets.ts`, which stands in for it.
  auth: {
    maxLoginAttempts,
    lockTime,
    useSessions: true,
    forgotPassword: { minRequestInterval: 0 },
  },
  hooks: {
    beforeOperation: [limitResets],
    beforeDelete: [refuseOwnDeletion],
    afterChange: [noteAccount],
    afterDelete: [noteRemoval],
  },
  endpoints: [closedFirstRegister],
  access: {
    read: administratorsOrSelf,
    create: administrators,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
    admin: ({ req }) => Boolean(req.user),
  },
  admin: {
    group: { ru: 'Система', en: 'System' },
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'grants'],
  },
  fields: [
    idField,
    { name: 'name', type: 'text', label: { ru: 'Имя и фамилия', en: 'Full name' } },
    {
      name: 'language',
      type: 'select',
      defaultValue: 'ru',
      label: { ru: 'Язык писем', en: 'Language of letters' },
      options: [
        { value: 'ru', label: { ru: 'Русский', en: 'Russian' } },
        { value: 'en', label: { ru: 'Английский', en: 'English' } },
      ],
    },
    grantsField,
  ],
}

/** Accounts are never delivered: readers know people, not users. */
export const users: ContentType = { collection, model: null }
