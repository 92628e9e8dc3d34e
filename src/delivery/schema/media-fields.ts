import {
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfigMap,
  type GraphQLNullableType,
  type GraphQLOutputType,
} from 'graphql'
import type { TypeModel } from '../../content/model.ts'
import type { Crop } from '../../media/names.ts'
import type { DeliveredDocument } from '../batch.ts'
import type { DeliveryContext } from '../context.ts'
import { fileUrlOf, imageOf, type DeliveredImage, type ImageSource } from '../images.ts'
import type { ScopeFields } from './fields.ts'

const some = (type: GraphQLNullableType & GraphQLOutputType, description: string) => ({
  type: new GraphQLNonNull(type),
  description,
})

/** A reader's view of a file: as an image, a download, a recording. */
export function mediaFields({ fields }: TypeModel): ScopeFields {
  if (!fields.some(({ name }) => name === 'renditions')) return {}
  return {
    image: {
      type: Image,
      description: 'The image, or null where the file is none.',
      args: {
        crop: {
          type: ImageCrop,
          defaultValue: 'full',
          description: 'To what shape it is cut, around its focal point.',
        },
      },
      resolve: ({ owner }, { crop }) => imageOf(owner, crop as Crop),
    },
    file: {
      type: Download,
      description: 'The file to be saved, or null for an image, which is shown in its sizes.',
      resolve: ({ owner }) => downloadOf(owner),
    },
    video: {
      type: Video,
      description: 'The video, or null where the file is none.',
      resolve: ({ owner }) => recordingOf(owner, 'video/'),
    },
    audio: {
      type: Audio,
      description: 'The sound recording, or null where the file is none.',
      resolve: ({ owner }) => recordingOf(owner, 'audio/'),
    },
  }
}

const ImageCrop = new GraphQLEnumType({
  name: 'ImageCrop',
  description: 'Shape of an image.',
  values: {
    FULL: { value: 'full', description: 'The whole image.' },
    WIDE: { value: '16x9', description: '16:9, for headers and cards.' },
    SQUARE: { value: '1x1', description: '1:1, for portraits and thumbnails.' },
    CLASSIC: { value: '4x3', description: '4:3.' },
  },
})

const FocalPoint = new GraphQLObjectType({
  name: 'FocalPoint',
  description: 'Where the subject of an image is; usable as `object-position`.',
  fields: {
    x: some(GraphQLFloat, 'Per cent from the left edge.'),
    y: some(GraphQLFloat, 'Per cent from the top edge.'),
  },
})

const Source = new GraphQLObjectType<ImageSource, DeliveryContext>({
  name: 'ImageSource',
  description: 'All sizes of an image in one format: a `<source>` of `<picture>`.',
  fields: {
    type: some(GraphQLString, 'Media type.'),
    srcset: some(GraphQLString, 'Addresses without a domain, each with its width.'),
  },
})

const imageFields: GraphQLFieldConfigMap<DeliveredImage, DeliveryContext> = {
  url: some(GraphQLString, 'Address of the largest size in the most widely known format.'),
  width: { type: GraphQLInt, description: 'Pixels of the largest size.' },
  height: { type: GraphQLInt, description: 'Pixels of the largest size.' },
  alt: some(GraphQLString, 'Alternative text; empty where the image only decorates.'),
  credit: { type: GraphQLString, description: 'Whom to name beside the image.' },
  focalPoint: some(FocalPoint, 'What to keep in sight when it is cut once more.'),
  placeholder: {
    type: GraphQLString,
    description: 'A tiny image as a data URL, to be shown until the image is there.',
  },
  colour: { type: GraphQLString, description: 'Dominant colour, as `#rrggbb`.' },
  sources: some(
    new GraphQLList(new GraphQLNonNull(Source)),
    'Its sizes by format, newest format first; none for an image that is drawn at any size (SVG).',
  ),
}

const Image = new GraphQLObjectType({
  name: 'Image',
  description: 'An image in the sizes that it has.',
  fields: imageFields,
})

interface FileFacts {
  url: string
  name: string
  size: number
  mimeType: string
  pages: number | null
  duration: number | null
}

const commonFields: GraphQLFieldConfigMap<FileFacts, DeliveryContext> = {
  url: some(GraphQLString, 'Address without a domain.'),
  name: some(GraphQLString, 'Under what name it is saved.'),
  size: some(GraphQLFloat, 'Bytes.'),
  mimeType: some(GraphQLString, 'Media type.'),
}

const Download = new GraphQLObjectType({
  name: 'File',
  description: 'A file that readers can save.',
  fields: {
    ...commonFields,
    pages: { type: GraphQLInt, description: 'Number of pages, where it is known.' },
  },
})

const recordingFields: GraphQLFieldConfigMap<FileFacts, DeliveryContext> = {
  ...commonFields,
  duration: { type: GraphQLFloat, description: 'Length in seconds, where it is known.' },
}

const Video = new GraphQLObjectType({
  name: 'Video',
  description: 'A video; its address answers ranges.',
  fields: recordingFields,
})

const Audio = new GraphQLObjectType({
  name: 'Audio',
  description: 'A sound recording; its address answers ranges.',
  fields: recordingFields,
})

function downloadOf(delivered: DeliveredDocument): FileFacts | null {
  const { mimeType, filename, filesize, originalName, pages, duration } = delivered.values()
  const url = fileUrlOf(delivered)
  if (url === null || typeof mimeType !== 'string' || mimeType.startsWith('image/')) return null
  return {
    ...{ url, mimeType, name: nameOf(originalName, filename), size: Number(filesize ?? 0) },
    pages: typeof pages === 'number' ? pages : null,
    duration: typeof duration === 'number' ? duration : null,
  }
}

function recordingOf(delivered: DeliveredDocument, family: string): FileFacts | null {
  const found = downloadOf(delivered)
  return found?.mimeType.startsWith(family) ? found : null
}

/** Files of before have no name of their own. */
function nameOf(...names: unknown[]): string {
  return names.find((name): name is string => typeof name === 'string') ?? ''
}
