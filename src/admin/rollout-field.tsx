import type { UIFieldServerProps } from 'payload'
import { subjectsOf } from '../content/regions.ts'
import type { RolloutRow } from '../content/rollout.ts'
import { readRollout } from './read-rollout.ts'
import { RolloutTable, type TableContext } from './rollout-table.tsx'

const words = {
  unsaved: {
    ru: 'Карта появится, когда сеть будет сохранена.',
    en: 'The rollout is shown once the network is saved.',
  },
  help: {
    ru: 'Собирается сама: из статусов центров этой сети и этапов, о которых объявлено. «—» — там пока ничего.',
    en: 'Made from the statuses of the centres of this network and the stages announced. “—”: nothing there yet.',
  },
  districts: { ru: 'По федеральным округам', en: 'By federal district' },
  regions: { ru: 'По регионам', en: 'By region' },
  elsewhere: { ru: 'Вне федеральных округов', en: 'In no federal district' },
  reached: { ru: 'регионов, где что-то есть:', en: 'regions with anything:' },
}

/** Shows in the form of a network how far it is: districts and regions by stages. */
export async function RolloutField({ id, req, i18n }: UIFieldServerProps) {
  const language = i18n.language === 'en' ? 'en' : 'ru'
  if (id === undefined) return <p>{words.unsaved[language]}</p>
  const { rollout, names } = await readRollout(req, String(id))
  const context = { language, names, adminRoute: req.payload.config.routes.admin } as const
  const national = rollout.federal.cells.some(isFilled) ? [rollout.federal] : []
  return (
    <div className="field-type">
      <p>{words.help[language]}</p>
      <h3>{words.districts[language]}</h3>
      <RolloutTable rows={[...national, ...rollout.districts]} {...context} />
      <h3 style={{ marginTop: 24 }}>{words.regions[language]}</h3>
      {rollout.districts.map(({ district }) => {
        const inside = new Set(subjectsOf(district?.value ?? '').map(({ value }) => value))
        const rows = rollout.regions.filter(({ region }) => inside.has(region?.value ?? ''))
        const title = district?.name[language] ?? ''
        return <Regions key={district?.value} title={title} rows={rows} {...context} />
      })}
      <Regions
        title={words.elsewhere[language]}
        rows={rollout.regions.filter(({ region }) => region?.district === null)}
        {...context}
      />
    </div>
  )
}

interface RegionsProps extends TableContext {
  title: string
  rows: RolloutRow[]
}

/** Closed where there is nothing to see. */
function Regions({ title, rows, ...context }: RegionsProps) {
  const reached = rows.filter(({ cells }) => cells.some(isFilled)).length
  return (
    <details open={reached > 0} style={{ marginBottom: 8 }}>
      <summary>
        {title} — {words.reached[context.language]} {reached} / {rows.length}
      </summary>
      <RolloutTable rows={rows} {...context} />
    </details>
  )
}

function isFilled({ entries }: RolloutRow['cells'][number]): boolean {
  return entries.length > 0
}
