/** Begins a thread: what `--import tsx` does for a process it does not do for threads (tsx 4 on Node 20). */
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.file)
