import type { PanelContext } from './standing.tsx'
import { problemWords } from './words.ts'

type Shown = PanelContext['description']['problems'][number]

/** What is not right in the text: what keeps it from being published first. Nothing when all is. */
export function Problems({ description, language }: PanelContext) {
  const { problems } = description
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return (
    <>
      <List name="error" title={problemWords.errors[language]} problems={errors} />
      <List name="warning" title={problemWords.warnings[language]} problems={warnings} />
    </>
  )
}

interface ListProps {
  name: Shown['severity']
  title: string
  problems: Shown[]
}

function List({ name, title, problems }: ListProps) {
  if (problems.length === 0) return null
  return (
    <div className={`workflow__problems workflow__problems--${name}`}>
      <h4>{title}</h4>
      <ul>
        {problems.map(({ message }, index) => (
          <li key={index}>{message}</li>
        ))}
      </ul>
    </div>
  )
}
