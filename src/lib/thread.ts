import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, Worker, workerData } from 'node:worker_threads'

/**
 * A thread beside this one, for work of our own code on data of our own that would keep others waiting, and
 * which remembers what it has seen. What strangers send is for `runApart`, whose processes may crash.
 */
export interface Thread<Task, Result> {
  /**
   * Tasks are done one after the other.
   * @throws Error what the work throws, or that the thread has ended
   */
  run(task: Task): Promise<Result>
  /** Whether it works: a thread takes about a second to begin, and may have ended. */
  readonly isReady: boolean
  /** What was not done yet is refused. */
  end(): Promise<void>
}

type Answer<Result> = { result: Result } | { error: unknown } | 'ready'

interface Waiting<Result> {
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

export interface ThreadOptions {
  /** What the thread is given at its start; plain data, as tasks and results are. */
  data?: unknown
  /** Of JavaScript's own memory. */
  mostMebibytes: number
  /** Told why it has ended, where nobody has ended it. */
  onFailure?: (error: Error) => void
}

/** @param file that calls `workInThread`, from the project's folder */
export function startThread<Task, Result>(
  file: string,
  { data, mostMebibytes, onFailure = () => {} }: ThreadOptions,
): Thread<Task, Result> {
  const worker = new Worker(resolve('src/lib/thread-start.mjs'), {
    ...{ workerData: { file: pathToFileURL(resolve(file)).href, data }, env: {}, execArgv: [] },
    resourceLimits: { maxOldGenerationSizeMb: mostMebibytes },
  })
  const waiting: Waiting<Result>[] = []
  let ended: Error | undefined
  let isReady = false

  function refuseAll(error: Error): void {
    isReady = false
    ended ??= error
    for (const { reject } of waiting.splice(0)) reject(ended)
  }

  function fail(error: Error): void {
    if (!ended) onFailure(error)
    refuseAll(error)
  }

  worker.on('message', (answer: Answer<Result>) => {
    if (answer === 'ready') return void (isReady = true)
    const asked = waiting.shift()
    if ('error' in answer) asked?.reject(answer.error)
    else asked?.resolve(answer.result)
  })
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`The thread has ended with code ${code}.`)))
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        // First of all, since it throws where a task is no plain data: nobody waits for an answer then.
        worker.postMessage(task)
        waiting.push({ resolve, reject })
      }),
    get isReady() {
      return isReady
    },
    async end() {
      refuseAll(new Error('The thread was ended.'))
      await worker.terminate()
    },
  }
}

/**
 * In a thread: does what it is given.
 * @param start is given the data of the thread, and returns what does a task
 */
export function workInThread<Data, Task, Result>(
  start: (data: Data) => (task: Task) => Result,
): void {
  const work = start((workerData as { data: Data }).data)
  parentPort?.on('message', (task: Task) => {
    let answer: Answer<Result>
    try {
      answer = { result: work(task) }
    } catch (error) {
      answer = { error }
    }
    parentPort?.postMessage(answer)
  })
  parentPort?.postMessage('ready' satisfies Answer<Result>)
}
