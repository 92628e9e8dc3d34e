import { expect, test } from '@jest/globals'
import type { ArrayField, Field, Tab } from 'payload'
import { foldRows } from '../src/fields/fold-rows.ts'
import { contentTypes } from './index.ts'

// What a form shows of a document that is opened; the count in a browser is in tests/e2e.

const most = 12

const isShown = ({ admin }: Field): boolean =>
  !admin || !(('hidden' in admin && admin.hidden) || ('position' in admin && admin.position))

/** Fields to be seen in the main column; a folded list is one. */
function countFields(fields: readonly Field[]): number {
  return fields.filter(isShown).reduce((count, field) => {
    if (field.type === 'ui') return count
    if (field.type === 'row' || field.type === 'group') return count + countFields(field.fields)
    return count + 1
  }, 0)
}

function listsIn(fields: readonly Field[]): ArrayField[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => listsIn(tab.fields))
    if (field.type === 'array') return [field, ...listsIn(field.fields)]
    return 'fields' in field ? listsIn(field.fields) : []
  })
}

const forms = contentTypes.filter(({ model }) => model !== null).map(({ collection }) => collection)

test.each(forms)('$slug: no tab has more than a dozen fields', ({ fields }) => {
  const tabs = fields.flatMap((field): Pick<Tab, 'label' | 'fields'>[] =>
    field.type === 'tabs' ? field.tabs : [],
  )
  const pages = tabs.length > 0 ? tabs : [{ label: 'The form', fields }]
  expect(pages.filter((page) => countFields(page.fields) > most)).toEqual([])
  expect(pages.some((page) => countFields(page.fields) > 0)).toBe(true)
})

test.each(forms)('$slug: lists are folded, and an open row is no long form either', (form) => {
  const lists = listsIn(form.fields)
  expect(
    lists
      .filter(({ admin }) => admin?.components?.beforeInput !== foldRows.beforeInput)
      .map(({ name }) => name),
  ).toEqual([])
  expect(lists.filter(({ fields }) => countFields(fields) > most)).toEqual([])
})
