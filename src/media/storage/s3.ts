import type { Readable } from 'node:stream'
import type * as sdkTypes from '@aws-sdk/client-s3'
import type {
  GetObjectCommandOutput,
  ListObjectsV2CommandOutput,
  S3Client,
} from '@aws-sdk/client-s3'
import { explainBucketError } from './s3-failures.ts'
import { isStorableName, type ByteRange, type FileStorage, type ListedFile } from './storage.ts'

export interface S3Bucket {
  bucket: string
  /** Of a server that is not Amazon's: `http://minio.example:9000`. */
  endpoint?: string
  region: string
  /** Those of the machine when absent. */
  credentials?: { accessKeyId: string; secretAccessKey: string }
}

type Sdk = typeof sdkTypes

export interface BucketStorage extends FileStorage {
  /**
   * Finds out whether the bucket can be used as it is configured.
   * @throws BucketFailure that names the setting to change
   */
  check(): Promise<void>
}

/** @returns a storage that keeps files in a bucket, under their names */
export function s3Storage(place: S3Bucket): BucketStorage {
  const { bucket: Bucket } = place
  const open = opener(place)
  const told = <T>(send: () => Promise<T>) => tellingWhy(send, place)
  return {
    async check() {
      const { client, sdk } = await open()
      await told(() => client.send(new sdk.ListObjectsV2Command({ Bucket, MaxKeys: 1 })))
    },
    async read(name, range) {
      if (!isStorableName(name)) return null
      const { client, sdk } = await open()
      const Range = range && rangeHeader(range)
      const command = new sdk.GetObjectCommand({ Bucket, Key: name, Range })
      const output = await told(() => orMissing(() => client.send(command)))
      return output && { size: sizeOf(output), stream: output.Body as Readable }
    },
    async write(name, bytes, type) {
      if (!isStorableName(name)) throw new Error(`not a name of a stored file: ${name}`)
      const { client, sdk } = await open()
      const input = { Bucket, Key: name, Body: bytes, ContentType: type }
      const command = new sdk.PutObjectCommand({ ...input, ContentLength: bytes.length })
      await told(() => client.send(command))
    },
    async remove(name) {
      if (!isStorableName(name)) return
      const { client, sdk } = await open()
      await told(() => client.send(new sdk.DeleteObjectCommand({ Bucket, Key: name })))
    },
    async *list(prefix = '') {
      const { client, sdk } = await open()
      const pages = sdk.paginateListObjectsV2({ client }, { Bucket, Prefix: prefix })
      for (;;) {
        const { value, done } = await told(() => pages.next())
        if (done) return
        yield* filesOf(value)
      }
    },
  }
}

/** The client is loaded when it is first needed: installations with a folder do without its modules. */
function opener({ endpoint, region, credentials }: S3Bucket) {
  let opened: Promise<{ client: S3Client; sdk: Sdk }> | undefined
  const load = async () => {
    const sdk = await import('@aws-sdk/client-s3')
    const client = new sdk.S3Client({
      ...{ region, credentials, endpoint },
      // Other servers rarely have a name for each bucket, and not all know the newer checksums.
      forcePathStyle: endpoint !== undefined,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    })
    return { client, sdk }
  }
  return () => (opened ??= load())
}

function rangeHeader({ start, end }: ByteRange): string {
  if (start < 0 || start > end) throw new RangeError(`${start}-${end} is no range`)
  return `bytes=${start}-${end}`
}

/** Of the whole file: `bytes 0-9/1234` where a part was asked for. */
function sizeOf({ ContentRange, ContentLength }: GetObjectCommandOutput): number {
  return Number(/\/(\d+)$/.exec(ContentRange ?? '')?.[1] ?? ContentLength ?? 0)
}

/** @returns null where there is no such file. @throws RangeError past its end */
async function orMissing<T>(send: () => Promise<T>): Promise<T | null> {
  try {
    return await send()
  } catch (error) {
    const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode
    const { name } = error as Error
    // A bucket that is not there is no file that is not there.
    if (name === 'NoSuchKey' || (status === 404 && name !== 'NoSuchBucket')) return null
    if (name === 'InvalidRange' || status === 416) throw new RangeError('past the end of the file')
    throw error
  }
}

/** @throws BucketFailure where a setting is to blame */
async function tellingWhy<T>(send: () => Promise<T>, place: S3Bucket): Promise<T> {
  try {
    return await send()
  } catch (error) {
    throw explainBucketError(error, place)
  }
}

function* filesOf({ Contents = [] }: ListObjectsV2CommandOutput): Generator<ListedFile> {
  for (const { Key = '', Size = 0, LastModified = new Date(0) } of Contents)
    if (isStorableName(Key)) yield { name: Key, size: Size, changedAt: LastModified }
}
