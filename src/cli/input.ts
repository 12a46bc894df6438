/** Standard input, read line by line and only when asked. */
import { readFileSync, readSync } from 'node:fs'
import { flush, write } from './output.ts'
import { sleep } from './wait.ts'

let pending: Buffer = Buffer.alloc(0)
let ended = false

function readMore(): void {
  const piece = Buffer.alloc(1 << 16)
  for (;;) {
    try {
      const n = readSync(0, piece, 0, piece.length, null)
      if (n === 0) ended = true
      pending = Buffer.concat([pending, piece.subarray(0, n)])
      return
    } catch (e) {
      const { code } = e as { code?: string }
      if (code === 'EOF') {
        ended = true
        return
      }
      if (code !== 'EAGAIN') throw e
      sleep(5)
    }
  }
}

/** The next line without its line break; null at the end. */
export function readLine(prompt: string): string | null {
  if (prompt !== '') write(prompt)
  flush()
  for (;;) {
    const at = pending.indexOf(10)
    if (at >= 0) {
      const line = pending.subarray(0, at).toString('utf8')
      pending = pending.subarray(at + 1)
      return line.endsWith('\r') ? line.slice(0, -1) : line
    }
    if (ended) {
      if (pending.length === 0) return null
      const line = pending.toString('utf8')
      pending = Buffer.alloc(0)
      return line
    }
    readMore()
  }
}

/** All of standard input, as the text of a script. */
export function readAll(): string {
  return readFileSync(0, 'utf8')
}
