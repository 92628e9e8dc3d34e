import type { Calendar, CalendarDay, CalendarLine } from './calendar.ts'

interface CalendarTableProps {
  calendar: Calendar
  /** `/admin`. */
  adminRoute: string
  laterLabel: string
}

/** What is planned, on the days of four weeks. */
export function CalendarTable({ calendar, adminRoute, laterLabel }: CalendarTableProps) {
  const { weekdays, weeks, later } = calendar
  return (
    <>
      <table className="desk-calendar">
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.day}>
              {week.map((cell) => (
                <DayCell key={cell.day} cell={cell} adminRoute={adminRoute} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {later.length > 0 && (
        <>
          <p>{laterLabel}</p>
          <ul>
            {later.map((line) => (
              <li key={line.id + line.day}>
                <PlannedLink line={line} adminRoute={adminRoute} />
                <small>
                  {line.day.split('-').reverse().join('.')} {line.time}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function DayCell({ cell, adminRoute }: { cell: CalendarDay; adminRoute: string }) {
  const { day, label, isToday, isPast, lines } = cell
  const kind = isToday ? 'desk-calendar__today' : isPast ? 'desk-calendar__past' : undefined
  return (
    <td className={kind} aria-current={isToday ? 'date' : undefined}>
      <time dateTime={day}>{label}</time>
      {lines.map((line) => (
        <p key={line.id + line.time}>
          <b>{line.time}</b> <PlannedLink line={line} adminRoute={adminRoute} />
        </p>
      ))}
    </td>
  )
}

function PlannedLink({ line, adminRoute }: { line: CalendarLine; adminRoute: string }) {
  const { type, id, title, what } = line
  return (
    <a href={`${adminRoute}/collections/${type}/${id}`} title={`${what}: ${title}`}>
      {title}
    </a>
  )
}
