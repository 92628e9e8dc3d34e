import type { StoredFacts } from '../../media/file-facts.ts'

/** What a card tells of a file. */
export interface FileOnCard extends StoredFacts {
  /** Under which it is stored. */
  filename: string
  originalName?: string | null
}

const told = [
  'originalName',
  'filename',
  'mimeType',
  'filesize',
  'width',
  'height',
  'pages',
  'duration',
]

/**
 * Asks REST, with the rights of who is signed in.
 * @param filenames under which files are stored; they have no commas
 * @returns those that there are and that may be seen; none where the server does not answer
 */
export async function findFiles(
  apiRoute: string,
  filenames: readonly string[],
): Promise<FileOnCard[]> {
  const query = new URLSearchParams({
    'where[filename][in]': filenames.join(','),
    ...Object.fromEntries(told.map((name) => [`select[${name}]`, 'true'])),
    ...{ depth: '0', limit: String(filenames.length) },
  })
  try {
    const response = await fetch(`${apiRoute}/media?${query.toString()}`, {
      credentials: 'include',
    })
    return response.ok ? ((await response.json()) as { docs: FileOnCard[] }).docs : []
  } catch {
    return []
  }
}
