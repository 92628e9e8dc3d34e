import { describe, expect, test } from '@jest/globals'
import type { Role } from '../access/roles.ts'
import { hadAHandIn, missingApprovals } from './approvals.ts'
import type { Approval, Case } from './cases.ts'

const approval = (user: string, roles: Role[], hash = 'now'): Approval => ({
  ...{ user, roles, hash, at: '2026-11-24T09:00:00.000Z' },
})

describe('the approvals that are missing', () => {
  const missing = (type: string, ...approvals: Approval[]) =>
    missingApprovals(type, approvals, 'now')

  test('a text for the press needs one, by a press editor or a chief editor', () => {
    expect(missing('statements')).toEqual([['press-editor', 'chief-editor']])
    expect(missing('statements', approval('a', ['press-editor']))).toEqual([])
    expect(missing('announcements', approval('a', ['chief-editor']))).toEqual([])
    expect(missing('statements', approval('a', ['author', 'medical-editor']))).toHaveLength(1)
  })

  test('one of another content does not count', () => {
    expect(missing('statements', approval('a', ['press-editor'], 'before'))).toHaveLength(1)
  })

  test('guidance needs a clinician and an editor', () => {
    const clinician = approval('a', ['clinical-reviewer'])
    expect(missing('guidance')).toHaveLength(2)
    expect(missing('guidance', clinician)).toEqual([['medical-editor']])
    expect(missing('guidance', clinician, approval('b', ['medical-editor']))).toEqual([])
    expect(missing('guidance', clinician, approval('b', ['chief-editor']))).toHaveLength(1)
  })

  test('who has both roles stands for one of them, whichever helps', () => {
    const both = approval('a', ['clinical-reviewer', 'medical-editor'])
    expect(missing('guidance', both)).toHaveLength(1)
    expect(missing('guidance', both, both)).toHaveLength(1)
    expect(missing('guidance', both, approval('b', ['clinical-reviewer']))).toEqual([])
    expect(missing('guidance', both, approval('b', ['medical-editor']))).toEqual([])
  })
})

describe('who had a hand in a text', () => {
  const known = { createdBy: 'creator', lastEditor: 'last', editors: ['first', 'last'] } as Case

  test.each([
    ['statements', ['last']],
    ['guidance', ['last', 'first', 'creator']],
  ])('%s: %p', (type, hands) => {
    const people = ['last', 'first', 'creator', 'other']
    expect(people.filter((user) => hadAHandIn(type, user, known))).toEqual(hands)
  })
})
