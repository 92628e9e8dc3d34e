/**
 * Works on items while earlier ones are still in use.
 * @param most items that are worked on or wait to be used
 * @returns the results in the order of the items
 * @throws what the work or the items throw
 */
export async function* ahead<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = []
  for await (const item of items) {
    const result = work(item)
    // Where one fails, nobody may ask for those after it.
    result.catch(() => {})
    waiting.push(result)
    if (waiting.length < most) continue
    yield await (waiting.shift() as Promise<Result>)
  }
  for (const result of waiting) yield await result
}
