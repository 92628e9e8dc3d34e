import { UserError } from '../../lib/user-error.ts'

/** A bucket that cannot be used; the message names the setting to look at, and no key. */
export class BucketFailure extends UserError {
  /** Whether it may pass of itself: the server does not answer. */
  readonly mayPass: boolean

  constructor(message: string, mayPass = false) {
    super(message)
    this.mayPass = mayPass
  }
}

/** Which bucket, as an operator knows it. */
interface Named {
  bucket: string
  endpoint?: string
}

interface SdkError extends Error {
  code?: string
  $metadata?: { httpStatusCode?: number }
}

const unreachable = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH'],
  ...['ENETUNREACH', 'TimeoutError', 'InternalError', 'ServiceUnavailable', 'SlowDown'],
])

/**
 * What a server of S3 answers by its error codes, told by the settings that lead to it. Nothing of the
 * answer is quoted: some of them have the key in it.
 * @param error as the client of Amazon throws it
 * @returns what to change, or the error itself where no setting is to blame
 */
export function explainBucketError(error: unknown, place: Named): unknown {
  const { name = '', code = '', message = '', $metadata } = (error ?? {}) as Partial<SdkError>
  const said = adviceFor(name, place) ?? adviceForStatus($metadata?.httpStatusCode, place)
  // The client wraps some errors of the network, and keeps their message alone.
  if ([code, name, ...message.split(/\W+/)].some((word) => unreachable.has(word)))
    return new BucketFailure(`${serverOf(place)} does not answer. Check S3_ENDPOINT.`, true)
  return said === undefined ? error : new BucketFailure(`${said} (${name})`)
}

const serverOf = ({ endpoint }: Named) => `The S3 server ${endpoint ?? 'of Amazon'}`

function adviceFor(name: string, place: Named): string | undefined {
  const server = serverOf(place)
  const advice: Record<string, string> = {
    InvalidAccessKeyId: `${server} does not know the key. Check S3_ACCESS_KEY_ID.`,
    SignatureDoesNotMatch: `${server} refuses the signature. Check S3_SECRET_ACCESS_KEY: it must belong to S3_ACCESS_KEY_ID.`,
    CredentialsProviderError: `There are no keys for the bucket ${place.bucket}. Set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.`,
    NoSuchBucket: `${server} has no bucket ${place.bucket}. Check S3_BUCKET.`,
    PermanentRedirect: `The bucket ${place.bucket} is in another region. Check S3_REGION.`,
    AuthorizationHeaderMalformed: `The bucket ${place.bucket} is in another region. Check S3_REGION.`,
  }
  return Object.hasOwn(advice, name) ? advice[name] : undefined
}

/** Some servers name their errors in their own way, and to some requests none is named. */
function adviceForStatus(status: number | undefined, place: Named): string | undefined {
  if (status === 404) return adviceFor('NoSuchBucket', place)
  if (status === 301) return adviceFor('PermanentRedirect', place)
  if (status !== 401 && status !== 403) return undefined
  return `The key may not use the bucket ${place.bucket}. Check S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, and what the key is granted: reading, writing, deleting and listing.`
}
