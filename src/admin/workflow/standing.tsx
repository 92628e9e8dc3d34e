import type { WorkflowDescription } from '../../workflow/moves/endpoints.ts'
import { Moment } from './moment.tsx'
import {
  publicWords,
  scheduledWords,
  scheduleStateWords,
  settledWords,
  stateWords,
  words,
} from './words.ts'

/** What the parts of the panel are given. */
export interface PanelContext {
  description: WorkflowDescription
  language: 'ru' | 'en'
}

/** The state of the document in a few lines. */
export function Standing({ description, language }: PanelContext) {
  const { state, publicState, version } = description
  const isSettled = state === 'published'
  const headline = isSettled ? settledWords[publicState] : stateWords[state]
  const standing = isSettled ? words.version : publicWords[publicState]
  return (
    <header className="workflow__standing">
      <strong className={`workflow__state workflow__state--${state}`}>{headline[language]}</strong>
      <span>
        {standing[language]} {version}
      </span>
      <Approvals {...{ description, language }} />
      <SecondEyes {...{ description, language }} />
      <Schedules {...{ description, language }} />
    </header>
  )
}

/** Who stands for the text, and whom it waits for. */
function Approvals({ description, language }: PanelContext) {
  const { state, approvals, missing } = description
  const waits = state === 'in-review' ? missing : []
  return (
    <>
      {approvals.length > 0 && (
        <div>
          {words.approvedBy[language]}:
          <ul className="workflow__people">
            {approvals.map(({ who, as, at }) => (
              <li key={who}>
                {who}
                <small>
                  {as}, <Moment at={at} language={language} />
                </small>
              </li>
            ))}
          </ul>
        </div>
      )}
      {waits.length > 0 && (
        <div>
          {words.waitsFor[language]}:
          <ul className="workflow__people">
            {waits.map((roles) => (
              <li key={roles.join()}>{roles.join(words.or[language]).toLowerCase()}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function SecondEyes({ description, language }: PanelContext) {
  const { secondEyes } = description
  if (!secondEyes) return null
  const { who, since, reason } = secondEyes
  return (
    <div className="workflow__flag">
      <strong>{words.secondEyes[language]}</strong>
      {words.secondEyesWhy[language]}: {who}, <Moment at={since} language={language} />
      <q>{reason}</q>
    </div>
  )
}

function Schedules({ description, language }: PanelContext) {
  return description.schedules.map(({ at, move, state, error }) => (
    <span key={at + move}>
      {scheduledWords[move][language]} <Moment at={at} language={language} />
      {state !== 'waiting' && ` — ${scheduleStateWords[state]?.[language] ?? state}`}
      {error && `: ${error}`}
    </span>
  ))
}
