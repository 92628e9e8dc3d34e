import type { CSSProperties } from 'react'
import { centreStatuses, statusLabel } from '../content/centre-status.ts'
import type { Locale } from '../content/locales.ts'
import type { RolloutCell, RolloutEntry, RolloutRow } from '../content/rollout.ts'

/** What the parts of the table need to know beside their own row. */
export interface TableContext {
  language: Locale
  /** Names and titles by id. */
  names: Map<string, string>
  /** Path of the admin UI. */
  adminRoute: string
}

const words = {
  place: { ru: 'Где', en: 'Place' },
  federal: { ru: 'Вся страна', en: 'The whole country' },
  empty: { ru: 'пусто', en: 'empty' },
  now: { ru: 'сейчас', en: 'now' },
  announced: { ru: 'объявлено', en: 'announced' },
}

const box: CSSProperties = {
  border: '1px solid var(--theme-elevation-150)',
  padding: '6px 8px',
  textAlign: 'left',
  verticalAlign: 'top',
}

/** Places by stages; a row for each place, also where nothing is. */
export function RolloutTable({ rows, ...context }: TableContext & { rows: RolloutRow[] }) {
  const { language } = context
  return (
    <div style={{ overflowX: 'auto' }}>
      <table style={{ borderCollapse: 'collapse', width: '100%', fontSize: 13 }}>
        <thead>
          <tr>
            <th scope="col" style={box}>
              {words.place[language]}
            </th>
            {centreStatuses.map((status) => (
              <th key={status} scope="col" style={box}>
                {statusLabel(status)[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={(row.region ?? row.district)?.value ?? 'federal'} row={row} {...context} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, ...context }: TableContext & { row: RolloutRow }) {
  const place = row.region ?? row.district
  return (
    <tr>
      <th scope="row" style={{ ...box, fontWeight: 'normal' }}>
        {(place?.name ?? words.federal)[context.language]}
      </th>
      {row.cells.map((cell) => (
        <Cell key={cell.status} cell={cell} {...context} />
      ))}
    </tr>
  )
}

function Cell({ cell, ...context }: TableContext & { cell: RolloutCell }) {
  if (cell.entries.length === 0)
    return (
      <td aria-label={words.empty[context.language]} style={{ ...box, opacity: 0.5 }}>
        —
      </td>
    )
  return (
    <td style={box}>
      {cell.entries.map((entry, index) => (
        <Entry key={index} entry={entry} {...context} />
      ))}
    </td>
  )
}

/** A centre with its date, and the announcement that says so; or the announcement alone. */
function Entry({ entry, ...context }: TableContext & { entry: RolloutEntry }) {
  const { centre, announcement, date, isCurrent } = entry
  const { language } = context
  const remark = isCurrent ? words.now : centre === null ? words.announced : null
  return (
    <div style={{ marginBottom: 4, fontWeight: isCurrent ? 'bold' : 'normal' }}>
      {centre && <DocumentLink collection="centres" id={centre} {...context} />}
      <div style={{ opacity: 0.8 }}>
        {date.split('-').reverse().join('.')}
        {remark && ` · ${remark[language]}`}
      </div>
      {announcement && <DocumentLink collection="announcements" id={announcement} {...context} />}
    </div>
  )
}

interface LinkProps extends TableContext {
  collection: string
  id: string
}

function DocumentLink({ collection, id, names, adminRoute }: LinkProps) {
  return <a href={`${adminRoute}/collections/${collection}/${id}`}>{names.get(id) || id}</a>
}
