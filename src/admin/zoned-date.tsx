'use client'

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { clocksOf } from '../content/desk-time.ts'
import { fromWallClock, toWallClock } from '../lib/time-zone.ts'
import { useDeskZone } from './desk-zone.ts'

/**
 * The field of an instant that is entered by the clocks of the time zone chosen in the document
 * (`timeZone`), whatever clocks the editor's computer keeps.
 */
export function ZonedDate(props: DateFieldClientProps) {
  const zone = useFormFields(([fields]) => fields.timeZone?.value)
  return <DateIn {...props} timeZone={typeof zone === 'string' ? zone : 'UTC'} />
}

/** The field of an instant that is entered by the clocks of the desk, which are named. */
export function DeskDate(props: DateFieldClientProps) {
  const timeZone = useDeskZone()
  const { i18n } = useTranslation()
  const clocks = clocksOf(timeZone)[i18n.language === 'en' ? 'en' : 'ru']
  return <DateIn {...props} timeZone={timeZone} clocks={clocks} />
}

interface DateInProps extends DateFieldClientProps {
  timeZone: string
  /** What is said of them under the field. */
  clocks?: string
}

function DateIn({ field, path: givenPath, readOnly, timeZone, clocks }: DateInProps) {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: givenPath,
  })
  const { date, description } = field.admin ?? {}
  return (
    <div className={`field-type date-time-field ${showError ? 'date-time-field--has-error' : ''}`}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap" id={`field-${path.replace(/\./g, '__')}`}>
        <FieldError path={path} showError={showError} />
        <DatePicker
          {...(typeof date === 'object' ? date : {})}
          readOnly={readOnly || disabled}
          value={value ? new Date(toWallClock(value, timeZone)) : undefined}
          onChange={(picked: Date | null) =>
            setValue(picked && fromWallClock(clockOf(picked), timeZone))
          }
        />
      </div>
      {clocks && <small className="desk-clocks">{clocks}</small>}
      <FieldDescription description={description} path={path} />
    </div>
  )
}

/** What the picker shows, which knows only the clocks of the computer. */
function clockOf(picked: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${picked.getFullYear()}-${two(picked.getMonth() + 1)}-${two(picked.getDate())}`
  return `${day}T${two(picked.getHours())}:${two(picked.getMinutes())}:00.000`
}
