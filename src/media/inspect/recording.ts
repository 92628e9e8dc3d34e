import { durationOfMp4 } from './mp4.ts'
import { FileRefusal, refuseBroken } from './refusal.ts'

/**
 * @returns how long a recording is, in whole seconds
 * @throws FileRefusal for what is no recording
 */
export async function inspectRecording(
  bytes: Uint8Array,
  kind: 'mp3' | 'mp4',
): Promise<{ duration?: number }> {
  const seconds = await refuseBroken(broken, () =>
    kind === 'mp4' ? durationOfMp4(bytes) : durationOfMp3(bytes),
  )
  return seconds === undefined ? {} : { duration: Math.round(seconds) }
}

/** What only begins like MP3 has no frames, and so no length. */
async function durationOfMp3(bytes: Uint8Array): Promise<number> {
  const { parseBuffer } = await import('music-metadata')
  const options = { duration: true, skipCovers: true }
  const { format } = await parseBuffer(bytes, { mimeType: 'audio/mpeg' }, options)
  if (!format.duration) throw new FileRefusal('broken', broken)
  return format.duration
}

const broken = {
  ru: 'Запись повреждена. Сохраните её заново как MP3 или MP4 (H.264).',
  en: 'The recording is damaged. Save it anew as MP3 or MP4 (H.264).',
}
