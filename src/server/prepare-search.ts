import type { ReadModel } from '../read-model/index.ts'

/** Between two steps others are answered. */
const pauseMs = 20

/**
 * Has what searches keep in memory read in the background, so that the first reader who searches does
 * not wait for it. Begin it when everything else is answered.
 * @returns a function that ends it; call it before the read model is closed
 */
export function prepareSearch(
  readModel: Pick<ReadModel, 'prepareSearch'>,
  onError: (error: unknown) => void,
): () => void {
  const steps = readModel.prepareSearch()
  let timer: NodeJS.Timeout | undefined
  const step = () => {
    try {
      if (!steps.next().done) later()
    } catch (error) {
      // The first search tries it again, and says so to whoever asks.
      onError(error)
    }
  }
  const later = () => void (timer = setTimeout(step, pauseMs).unref())
  later()
  return () => clearTimeout(timer)
}
