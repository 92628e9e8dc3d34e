import type { WorkflowDescription } from '../../workflow/moves/endpoints.ts'
import type { Move, MoveInput } from '../../workflow/moves/move.ts'

/** Where a document's workflow is asked. */
export interface WorkflowPlace {
  /** Such as `/api`. */
  apiRoute: string
  collection: string
  id: string
}

/** What came of a request: the description of the document now, or why not. */
export type WorkflowAnswer =
  { description: WorkflowDescription } | { problem: string; isStale: boolean }

export async function readWorkflow(place: WorkflowPlace): Promise<WorkflowAnswer> {
  return ask(`${pathOf(place)}/workflow`)
}

/** Makes a move. The answer's `isStale` says that the document was changed meanwhile. */
export async function postMove(
  place: WorkflowPlace,
  move: Move,
  input: MoveInput,
): Promise<WorkflowAnswer> {
  return ask(`${pathOf(place)}/moves/${move}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
}

const pathOf = ({ apiRoute, collection, id }: WorkflowPlace) => `${apiRoute}/${collection}/${id}`

async function ask(path: string, init: RequestInit = {}): Promise<WorkflowAnswer> {
  const response = await fetch(path, { credentials: 'include', ...init })
  const answer = (await response.json()) as WorkflowDescription & { errors?: ApiError[] }
  if (response.ok) return { description: answer }
  return { problem: explain(answer.errors ?? []), isStale: response.status === 409 }
}

/** An error as Payload answers it. */
export interface ApiError {
  message: string
  data?: { errors?: { label?: string; path: string; message: string }[] }
}

/** Fields that are not ready are named one by one. */
export function explain(errors: readonly ApiError[]): string {
  const lines = errors.flatMap(({ message, data }) => [
    message,
    ...(data?.errors ?? []).map((field) => `${field.label ?? field.path}: ${field.message}`),
  ])
  return lines.join('\n')
}
