import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startThread, type Thread } from './thread.ts'

type Task = number | 'throw' | 'exit' | 'fill'

let thread: Thread<Task, number>
let failures: string[]

function start(file = 'src/lib/thread.fixture.ts'): Thread<Task, number> {
  failures = []
  const onFailure = ({ message }: Error) => void failures.push(message)
  return startThread(file, { data: 100, mostMebibytes: 64, onFailure })
}

beforeEach(() => {
  thread = start()
})

afterEach(() => thread.end())

describe('a thread', () => {
  test('does its tasks in their order, and remembers what was', async () => {
    expect(thread.isReady).toBe(false)
    expect(await Promise.all([1, 2, 3].map((task) => thread.run(task)))).toEqual([101, 103, 106])
    expect(thread.isReady).toBe(true)
    expect(failures).toEqual([])
  })

  test('goes on after a task that failed', async () => {
    const [failed, done] = [thread.run('throw'), thread.run(5)]
    await expect(failed).rejects.toThrow('No number.')
    expect(await done).toBe(105)
  })

  test('refuses what is no plain data, and answers what comes after it', async () => {
    await expect(thread.run((() => 1) as unknown as Task)).rejects.toThrow('could not be cloned')
    expect(await thread.run(7)).toBe(107)
  })

  test('that is ended refuses what it has not done, and what comes later', async () => {
    await thread.run(1)
    const waiting = thread.run(2)
    const ended = thread.end()
    await expect(waiting).rejects.toThrow('The thread was ended.')
    await ended
    await expect(thread.run(3)).rejects.toThrow('The thread was ended.')
    expect(thread.isReady).toBe(false)
    expect(failures).toEqual([])
  })

  test('that ends by itself says so, and leaves nobody waiting', async () => {
    const waiting = [thread.run('exit'), thread.run(2)]
    for (const one of waiting) await expect(one).rejects.toThrow('ended with code 3')
    expect(failures).toEqual(['The thread has ended with code 3.'])
    expect(thread.isReady).toBe(false)
  })

  test('that takes too much memory ends, and not the process', async () => {
    await expect(thread.run('fill')).rejects.toThrow(/memory limit/)
    expect(failures).toHaveLength(1)
  })

  test('whose file is not there says so', async () => {
    const other = start('src/lib/no-thread.ts')
    await expect(other.run(1)).rejects.toThrow(/no-thread/)
    expect(failures).toHaveLength(1)
    await other.end()
  })
})
