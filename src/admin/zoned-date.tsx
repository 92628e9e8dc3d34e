'use client'

import {
  DatePicker,
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  useFormFields,
} from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { fromWallClock, toWallClock } from '../lib/time-zone.ts'

/**
 * The field of an instant that is entered by the clocks of the time zone chosen in the document
 * (`timeZone`), whatever clocks the editor's computer keeps.
 */
export function ZonedDate({ field, path: givenPath, readOnly }: DateFieldClientProps) {
  const { path, value, setValue, showError, disabled } = useField<string | null>({
    potentiallyStalePath: givenPath,
  })
  const zone = useFormFields(([fields]) => fields.timeZone?.value)
  const timeZone = typeof zone === 'string' ? zone : 'UTC'
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
