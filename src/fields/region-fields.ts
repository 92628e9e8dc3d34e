import type { FieldHook, SelectField } from 'payload'
import type { Label } from '../content/content-type.ts'
import { districtOf, districtOptions, findSubject, subjectOptions } from '../content/regions.ts'
import { needs, type Need } from './needs.ts'
import type { Rule } from './validate.ts'

type Siblings = Record<string, unknown>

/** What may differ from place to place; a field is optional unless it says otherwise. */
export interface PlaceOptions {
  name?: string
  label?: Label
  description?: Label
  required?: boolean
  /** Asked about the fields beside it when it is empty: why it must be filled in, or null. */
  needed?: Need<Siblings>
}

const districtName = 'federalDistrict'
const regionName = 'region'

/**
 * A select of Russia's federal districts. Left empty beside a region it is filled from it.
 * @param options `region` is the name of the field beside it that holds the region
 */
export function districtField(options: PlaceOptions & { region?: string } = {}): SelectField {
  return {
    ...placeField(options),
    name: options.name ?? districtName,
    label: options.label ?? { ru: 'Федеральный округ', en: 'Federal district' },
    options: districtOptions,
    custom: { delivery: { typeName: 'FederalDistrict' } },
    hooks: { beforeValidate: [fillFromRegion(options.region ?? regionName)] },
    validate: validatePlace(options, isOneOf(districtOptions)),
  }
}

/**
 * A select of Russia's federal subjects. One that is in another district than the field beside it
 * says is refused; in the form only those of that district are offered.
 * @param options `district` is the name of the field beside it that holds the district
 */
export function regionField(options: PlaceOptions & { district?: string } = {}): SelectField {
  const district = options.district ?? districtName
  return {
    ...placeField(options),
    name: options.name ?? regionName,
    label: options.label ?? { ru: 'Регион', en: 'Region' },
    options: subjectOptions,
    filterOptions: ({ options: offered, siblingData }) =>
      offered.filter((option) => isWithin(siblingData, district, option)),
    custom: { delivery: { typeName: 'FederalSubject' } },
    validate: validatePlace(options, isOneOf(subjectOptions), isIn(district)),
  }
}

function placeField({ description, required }: PlaceOptions) {
  return {
    type: 'select' as const,
    ...(required && { required }),
    ...(description && { admin: { description } }),
  }
}

function validatePlace({ needed }: PlaceOptions, ...rules: Rule<string>[]) {
  return needs<string>(needed ?? (() => null), ...rules)
}

/** A `validate` of one's own replaces Payload's check. */
const isOneOf =
  (choices: readonly { value: string }[]): Rule<string> =>
  (value) =>
    choices.some((choice) => choice.value === value)
      ? null
      : {
          ru: `В списке нет значения «${value}»: выберите из списка.`,
          en: `“${value}” is not in the list: choose from the list.`,
        }

/** The region must be one of the district that the field of that name says. */
const isIn =
  (district: string): Rule<string> =>
  (value, siblings) => {
    const said = siblings[district]
    const found = findSubject(value)
    if (!said || !found || found.district === said) return null
    const own = districtOf(value)
    if (!own)
      return {
        ru: `${found.name.ru}: к федеральному округу не относится. Уберите округ или выберите другой регион.`,
        en: `${found.name.en} is in no federal district. Clear the district or choose another region.`,
      }
    return {
      ru: `${found.name.ru} — это ${own.name.ru}. Исправьте регион или федеральный округ.`,
      en: `${found.name.en} is in the ${own.name.en}. Correct the region or the federal district.`,
    }
  }

function isWithin(siblings: unknown, district: string, option: string | { value: string }) {
  const said = (siblings as Siblings | undefined)?.[district]
  const value = typeof option === 'string' ? option : option.value
  return !said || findSubject(value)?.district === said
}

function fillFromRegion(region: string): FieldHook {
  return ({ value, siblingData }): unknown =>
    value || districtOf((siblingData as Siblings)[region])?.value || value
}
