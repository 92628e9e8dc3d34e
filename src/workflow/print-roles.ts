import { roleLabels, roles, type Role } from '../access/roles.ts'
import {
  actionLabels,
  actions,
  approvalsNeeded,
  permissions,
  subjects,
  type Action,
  type Subject,
} from './permissions.ts'

const subjectNames: Record<Subject, string> = {
  press: 'Statements, forum reports, announcements',
  guidance: 'Guidance',
  record: 'Reference records (people, organisations, centres, events …)',
  file: 'Files',
  synonym: 'Search synonyms',
}

/** The table of roles for people to read: `docs/roles.md`, which `npm run generate` writes. */
export function printRoles(): string {
  const needs = (['press', 'guidance'] as const).map(
    (subject) =>
      `- ${subjectNames[subject]}: ${approvalsNeeded[subject].map((line) => line.map(nameOf).join(' or ')).join(', and somebody else: ')}.`,
  )
  return [
    '# Roles',
    '',
    '<!-- Written by `npm run generate` from `src/workflow/permissions.ts`. -->',
    '',
    'A role is granted for an organisation, and counts for those below it too, or for all of them.',
    'It counts for a document that one of these organisations publishes. Only administrators grant',
    'roles, and nobody their own.',
    '',
    '## Approvals that a publication needs',
    '',
    ...needs,
    '',
    'Who last changed a text does not approve it; guidance is approved by people who changed nothing',
    'of it since its last approved edition. In an emergency a chief editor publishes with a reason, and',
    'somebody else looks at it afterwards.',
    '',
    ...subjects.flatMap(tableOf),
  ].join('\n')
}

function tableOf(subject: Subject): string[] {
  const possible = actions.filter((action) => permissions[action][subject].length > 0)
  return [
    `## ${subjectNames[subject]}`,
    '',
    `| | ${roles.map(nameOf).join(' | ')} |`,
    `| --- |${roles.map(() => ' :-: |').join('')}`,
    ...possible.map((action) => rowOf(action, subject)),
    '',
  ]
}

function rowOf(action: Action, subject: Subject): string {
  const cells = roles.map((role) => (permissions[action][subject].includes(role) ? '✓' : ''))
  return `| ${actionLabels[action].en} (${actionLabels[action].ru}) | ${cells.join(' | ')} |`
}

const nameOf = (role: Role) => `${roleLabels[role].en.toLowerCase()} (${roleLabels[role].ru})`
