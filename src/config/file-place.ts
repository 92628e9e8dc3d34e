import { resolve } from 'node:path'
import { z } from 'zod'
import { localStorage } from '../media/storage/local.ts'
import { s3Storage, type S3Bucket } from '../media/storage/s3.ts'
import type { FileStorage } from '../media/storage/storage.ts'

/** Where uploaded files are kept: a folder, or a bucket that speaks the protocol of Amazon S3. */
export type FilePlace = { kind: 'folder'; directory: string } | ({ kind: 's3' } & S3Bucket)

/** The same for an installation and its delivery nodes. */
export const filePlace = {
  S3_BUCKET: z.string().optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
}

interface Given {
  MEDIA_DIR: string
  S3_BUCKET?: string
  S3_ENDPOINT?: string
  S3_REGION: string
  S3_ACCESS_KEY_ID?: string
  S3_SECRET_ACCESS_KEY?: string
}

/** What is named beside a bucket, or half of what names its keys, is a mistake: files would go astray. */
export function filePlaceProblems(given: Record<string, string | undefined>): string[] {
  const names = ['S3_ENDPOINT', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']
  const said = names.filter((name) => given[name] !== undefined)
  if (given.S3_BUCKET === undefined)
    return said.map((name) => `${name} needs S3_BUCKET, the name of the bucket for uploaded files`)
  const hasBoth = said.includes(names[2]!) === said.includes(names[3]!)
  return hasBoth ? [] : ['S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are only good together']
}

export function toFilePlace(given: Given): FilePlace {
  const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_REGION: region } = given
  if (!bucket) return { kind: 'folder', directory: resolve(given.MEDIA_DIR) }
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = given
  // Without keys the client looks for those of the machine, as Amazon's own do.
  const credentials = accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : undefined
  return { kind: 's3', bucket, endpoint, region, credentials }
}

/** @returns the storage in a place; nothing is opened before it is asked for a file */
export function openFilePlace(place: FilePlace): FileStorage {
  return place.kind === 's3' ? s3Storage(place) : localStorage(place.directory)
}
