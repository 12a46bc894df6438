/**
 * The interactive session. The script runs in a worker, so that this thread can hear Ctrl-C while it runs: the two share
 * a few integers (an interrupt flag, and the length of a line of input), and everything else goes by messages.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Interface, createInterface } from 'node:readline'
import { Worker } from 'node:worker_threads'
import type { Command } from './arguments.ts'
import { ClosedPipe, flush, write } from './output.ts'
import { type Reply, type Request, type Shared, INTERRUPT, LINE_BYTES, LINE_LENGTH, LINE_READY, WORKER_KIND } from './repl-protocol.ts'
import { version } from './version.ts'

const PROMPT = '>>> '
const CONTINUED = '... '
const HISTORY_LINES = 1000

function historyFile(): string {
  return process.env['TAURARO_HISTORY'] ?? join(homedir(), '.tauraro_history')
}

/** Lines of earlier sessions, latest first, as readline wants them. */
function readHistory(): string[] {
  try {
    const lines = readFileSync(historyFile(), 'utf8').split('\n').filter((line) => line !== '')
    if (lines.length > 2 * HISTORY_LINES) writeFileSync(historyFile(), `${lines.slice(-HISTORY_LINES).join('\n')}\n`)
    return lines.slice(-HISTORY_LINES).reverse()
  } catch {
    return []
  }
}

function remember(line: string): void {
  if (line.trim() === '') return
  try {
    appendFileSync(historyFile(), `${line}\n`)
  } catch {
    // A session without a writable home has no history.
  }
}

/** Runs a session; resolves to the exit status. */
export function repl(command: Command, main: URL): Promise<number> {
  return new Promise((resolve) => new Repl(command, main, resolve).begin())
}

class Repl {
  private readonly terminal = process.stdin.isTTY === true && process.stdout.isTTY === true
  private readonly shared: Shared = { flags: new Int32Array(new SharedArrayBuffer(16)), line: new Uint8Array(new SharedArrayBuffer(LINE_BYTES)) }
  private readonly worker: Worker
  private readonly lines: Interface
  private readonly end: (status: number) => void
  /** Lines of a statement that is not complete yet. */
  private text = ''
  /** Lines that came while the script was running. */
  private readonly waiting: string[] = []
  private state: 'idle' | 'running' | 'input' | 'ended' = 'running'
  private closed = false
  private completions: ((names: string[]) => void) | null = null

  constructor(command: Command, main: URL, end: (status: number) => void) {
    this.end = end
    this.worker = new Worker(main, { workerData: { kind: WORKER_KIND, shared: this.shared, tier: command.tier, limits: command.limits } })
    this.lines = createInterface({
      input: process.stdin,
      ...(this.terminal ? { output: process.stdout, completer: this.complete } : {}),
      terminal: this.terminal,
      history: this.terminal ? readHistory() : [],
      historySize: HISTORY_LINES,
      prompt: PROMPT,
    })
  }

  begin(): void {
    if (this.terminal) write(`Tauraro ${version}, Python 3.13. Ctrl-D or exit() ends the session.\n`)
    flush()
    this.worker.on('message', (reply: Reply) => this.receive(reply))
    this.worker.on('error', (e) => {
      write(`${e}\n`, 'stderr')
      this.finish(1)
    })
    this.lines.on('line', (line) => {
      if (this.terminal && this.state !== 'input') remember(line)
      this.waiting.push(line)
      this.next()
    })
    this.lines.on('SIGINT', () => this.interrupt())
    process.on('SIGINT', () => this.interrupt())
    this.lines.on('close', () => {
      this.closed = true
      this.next()
    })
  }

  private send(request: Request): void {
    this.worker.postMessage(request)
  }

  /** Hands over the next line, if the script waits for one. */
  private next(): void {
    if (this.state === 'running' || this.state === 'ended') return
    const line = this.waiting.shift()
    if (this.state === 'input') {
      if (line !== undefined) this.answer(line)
      else if (this.closed) this.answer(null)
      return
    }
    if (line !== undefined) {
      this.text += `${line}\n`
      this.state = 'running'
      this.send({ kind: 'feed', text: this.text, ended: false })
    } else if (this.closed) {
      if (this.text !== '') {
        this.state = 'running'
        const { text } = this
        this.text = ''
        this.send({ kind: 'feed', text, ended: true })
      } else {
        if (this.terminal) write('\n')
        this.finish(0)
      }
    }
  }

  private receive(reply: Reply): void {
    switch (reply.kind) {
      case 'ready':
        break
      case 'step':
        if (reply.step.kind === 'exit') return this.finish(reply.step.code)
        if (reply.step.kind === 'done') this.text = ''
        break
      case 'input':
        this.state = 'input'
        if (this.terminal) {
          this.lines.setPrompt(reply.prompt)
          this.lines.prompt()
        } else {
          write(reply.prompt)
          flush()
        }
        return this.next()
      case 'completed':
        this.completions?.(reply.names)
        this.completions = null
        return
    }
    this.state = 'idle'
    if (this.terminal && this.waiting.length === 0 && !this.closed) this.prompt()
    this.next()
  }

  private prompt(): void {
    this.lines.setPrompt(this.text === '' ? PROMPT : CONTINUED)
    this.lines.prompt()
  }

  /** Gives a line to the script's `input()`, for which the worker sleeps; null for the end of input. */
  private answer(line: string | null): void {
    const { flags, line: bytes } = this.shared
    const length = line === null ? -1 : new TextEncoder().encodeInto(line, bytes).written
    Atomics.store(flags, LINE_LENGTH, length)
    this.state = 'running'
    Atomics.store(flags, LINE_READY, 1)
    Atomics.notify(flags, LINE_READY)
  }

  private interrupt(): void {
    if (this.state === 'running' || this.state === 'input') {
      Atomics.store(this.shared.flags, INTERRUPT, 1)
      if (this.state === 'input') {
        if (this.terminal) write('\n')
        this.answer('')
      }
      return
    }
    this.text = ''
    write('\nKeyboardInterrupt\n')
    flush()
    if (this.terminal) {
      // What was typed on this line is gone, too.
      this.lines.write(null, { ctrl: true, name: 'u' })
      this.prompt()
    }
  }

  private readonly complete = (line: string, callback: (error: null, result: [string[], string]) => void): void => {
    // What stands behind the dot of anything but names is not evaluated.
    const word = /(?<![\p{ID_Continue}.])[\p{ID_Start}_][\p{ID_Continue}.]*$/u.exec(line)?.[0] ?? ''
    if (word === '' && line.trim() === '') {
      // At the beginning of a line Tab indents.
      callback(null, [[`${line}    `], line])
      return
    }
    if (this.state !== 'idle' || word === '') {
      callback(null, [[], word])
      return
    }
    this.completions = (names) => callback(null, [names, word])
    this.send({ kind: 'complete', text: word })
  }

  private finish(status: number): void {
    if (this.state === 'ended') return
    this.state = 'ended'
    this.lines.close()
    void this.worker.terminate()
    try {
      flush()
    } catch (e) {
      if (!(e instanceof ClosedPipe)) throw e
    }
    this.end(status)
  }
}
