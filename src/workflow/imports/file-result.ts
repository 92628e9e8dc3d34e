/** What became of one file of `POST /api/import`. */
export type FileResult =
  | { file: string; type: string; id: string; slug: string; title: string; warnings: string[] }
  /** `earlierId`: the draft that the same file became before. */
  | { file: string; error: string; code: string; earlierId?: string | undefined }
