/** The thread in which an interactive session's script runs. */
import { parentPort, workerData } from 'node:worker_threads'
import { Session } from '../engine/session.ts'
import { moduleLoader } from './load.ts'
import { ClosedPipe, flush, write } from './output.ts'
import { type Reply, type Request, type WorkerData, INTERRUPT, LINE_LENGTH, LINE_READY, WORKER_KIND } from './repl-protocol.ts'
import { sleep } from './wait.ts'

/** Is this thread one of a session's workers? */
export function isSessionWorker(): boolean {
  return parentPort !== null && (workerData as Partial<WorkerData> | null)?.kind === WORKER_KIND
}

export function serveSession(): void {
  const port = parentPort as NonNullable<typeof parentPort>
  const { shared, tier, limits } = workerData as WorkerData
  const { flags, line } = shared
  const reply = (message: Reply): void => {
    flush()
    port.postMessage(message)
  }
  const session = new Session({
    tier, limits, loadModule: moduleLoader(''), clock: { sleep },
    onOutput: write,
    onInput: (prompt) => {
      Atomics.store(flags, LINE_READY, 0)
      reply({ kind: 'input', prompt })
      Atomics.wait(flags, LINE_READY, 0)
      const length = Atomics.load(flags, LINE_LENGTH)
      return length < 0 ? null : new TextDecoder().decode(line.slice(0, length))
    },
    interrupted: () => Atomics.exchange(flags, INTERRUPT, 0) === 1,
  })
  port.on('message', (request: Request) => {
    try {
      if (request.kind === 'complete') reply({ kind: 'completed', names: session.complete(request.text) })
      else {
        Atomics.store(flags, INTERRUPT, 0)
        reply({ kind: 'step', step: session.feed(request.text, request.ended) })
      }
    } catch (e) {
      if (!(e instanceof ClosedPipe)) throw e
      port.postMessage({ kind: 'step', step: { kind: 'exit', code: 0 } } satisfies Reply)
    }
  })
  reply({ kind: 'ready' })
}
