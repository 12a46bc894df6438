/**
 * The process's standard streams, written synchronously and in order. Text is gathered and written in large pieces; a
 * terminal gets every line at once. A reader that has gone away ends the program quietly, as the shell's tools end.
 */
import { isatty } from 'node:tty'
import { writeSync } from 'node:fs'
import { sleep } from './wait.ts'

const PIECE = 1 << 16

/** Thrown out of a script's print when nobody reads its output any more. */
export class ClosedPipe extends Error {}

class Stream {
  private readonly fd: number
  private readonly immediate: boolean
  private text = ''

  constructor(fd: number, immediate: boolean) {
    this.fd = fd
    this.immediate = immediate
  }

  write(text: string): void {
    this.text += text
    if (this.text.length >= PIECE || (this.immediate && text.includes('\n'))) this.flush()
  }

  flush(): void {
    const { text } = this
    if (text === '') return
    this.text = ''
    const bytes = Buffer.from(text, 'utf8')
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(this.fd, bytes, at)
      } catch (e) {
        const { code } = e as { code?: string }
        if (code === 'EPIPE') throw new ClosedPipe()
        // A pipe that takes no more just now: wait a moment, without turning.
        if (code !== 'EAGAIN') throw e
        sleep(5)
      }
    }
  }
}

const stdout = new Stream(1, isatty(1))
const stderr = new Stream(2, true)

export function write(text: string, stream: 'stdout' | 'stderr' = 'stdout'): void {
  if (stream === 'stderr') {
    // What was printed before comes before.
    stdout.flush()
    stderr.write(text)
    stderr.flush()
  } else stdout.write(text)
}

export function flush(): void {
  stdout.flush()
  stderr.flush()
}
