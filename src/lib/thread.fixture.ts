import { workInThread } from './thread.ts'

/** What the thread of `thread.test.ts` does: adds up what it is given, unless it is to fail. */
workInThread((begin: number) => {
  let sum = begin
  return (task: number | 'throw' | 'exit' | 'fill') => {
    if (task === 'throw') throw new RangeError('No number.')
    if (task === 'exit') process.exit(3)
    if (task === 'fill')
      for (const all: number[][] = []; ;) all.push(new Array<number>(1e6).fill(sum))
    sum += task
    return sum
  }
})
