/** A mistake that a person can put right: the message says how, and no stack trace is shown. */
export class UserError extends Error {}
