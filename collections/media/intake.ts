import type { PayloadRequest, RequestContext } from 'payload'
import type { Inspected } from '../../src/media/inspect/inspect.ts'

/** An inspected file on its way: the operation that brings it has not stored it yet. */
export interface Intake {
  file: Inspected
  originalName: string
  sha256: string
  /** Under what name it will be stored; known once Payload has found one that is free. */
  filename?: string
}

interface IntakeContext extends RequestContext {
  intake?: Intake
}

/** @returns the file that the operation of a request brings, if it brings one */
export const intakeIn = ({ context }: Pick<PayloadRequest, 'context'>): Intake | undefined =>
  (context as IntakeContext).intake

/** Notes the file with the request; `undefined` when it is stored or refused. */
export function noteIntake(req: PayloadRequest, intake: Intake | undefined): void {
  ;(req.context as IntakeContext).intake = intake
}
