import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

type Args = Parameters<CollectionBeforeOperationHook>[0]['args']

/**
 * The admin UI says in the address of a request how an image is to be cut. Payload would read the file
 * again for that, fetching it from its own address where it is not on the disk, and write another one;
 * here an original stays as it is, and the focal point is a field like others.
 * @returns the arguments with the focal point among the data
 */
export function withFocalPoint(args: Args, req: PayloadRequest): Args {
  const { uploadEdits } = (req.query ?? {}) as { uploadEdits?: { focalPoint?: unknown } }
  if (req.query) delete req.query.uploadEdits
  const { x, y } = (uploadEdits?.focalPoint ?? {}) as { x?: unknown; y?: unknown }
  if (!isPercentage(x) || !isPercentage(y) || !('data' in args)) return args
  return { ...args, data: { ...args.data, focalX: Number(x), focalY: Number(y) } }
}

const isPercentage = (value: unknown) =>
  (typeof value === 'string' || typeof value === 'number') &&
  value !== '' &&
  Number(value) >= 0 &&
  Number(value) <= 100
