/** The characters of a JSON text: blanks, words and strings. Positions are UTF-16 offsets. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { strFromHost } from '../../runtime/str/wide.ts'
import type { Value } from '../../runtime/value.ts'

export class JsonMistake {
  readonly message: string
  readonly at: number
  constructor(message: string, at: number) {
    this.message = message
    this.at = at
  }
}

export function isBlank(c: number): boolean {
  return c <= 32 && (c === 32 || c === 10 || c === 13 || c === 9)
}
export function isDigit(c: number): boolean {
  return ((c - 48) >>> 0) < 10
}

const ESCAPES: ReadonlyMap<number, string> = new Map([[34, '"'], [92, '\\'], [47, '/'], [98, '\b'], [102, '\f'], [110, '\n'], [114, '\r'], [116, '\t']])

/** What stands behind the last unit of a text. It may stand in it, too. */
const END = 255

/** Texts from this length on are read from bytes: the host has to find out at each character how a string is stored. */
const LONG = 256
const KEPT = 65536
/** A buffer that serves one reader at a time. */
let kept: Uint8Array | null = null

/** The characters of a text in ASCII, and END; null for any other text, and for short ones. */
function asciiBytes(text: string): Uint8Array | null {
  const n = text.length
  if (n < LONG || typeof TextEncoder === 'undefined') return null
  chargeElements(n >> 4)
  chargeMemory(n)
  const bytes = n < KEPT ? (kept ?? new Uint8Array(KEPT)) : new Uint8Array(n + 1)
  const { read, written } = new TextEncoder().encodeInto(text, bytes)
  if (read !== n || written !== n) return null
  bytes[n] = END
  if (bytes === kept) kept = null
  return bytes
}

export class JsonTokens {
  protected readonly text: string
  private bytes: Uint8Array | null
  at: number

  constructor(text: string, at: number) {
    this.text = text
    // Who reads a text value by value makes a reader for each.
    this.bytes = at === 0 ? asciiBytes(text) : null
    this.at = at
  }

  /** The reader is not used any more. */
  leave(): void {
    if (this.bytes?.length === KEPT) kept = this.bytes
    this.bytes = null
  }

  /** The UTF-16 unit at a position; END behind the last one. */
  protected unit(i: number): number {
    const { bytes, text } = this
    return bytes !== null ? (bytes[i] as number) : i < text.length ? text.charCodeAt(i) : END
  }

  /** Where a string that begins at `i` ends, if all up to there stands for itself; else -1. */
  private plainEnd(i: number): number {
    const { bytes, text } = this
    if (bytes !== null) {
      for (let k = i; ; k++) {
        const c = bytes[k] as number
        if (c === 34) return k
        if (c < 32 || c === 92 || c === END) return -1
      }
    }
    const n = text.length
    for (let k = i; k < n; k++) {
      const c = text.charCodeAt(k)
      if (c === 34) return k
      if (c < 32 || c === 92 || c >= 0xd800) return -1
    }
    return -1
  }

  /** Does `written` stand there? */
  protected stands(written: string, from: number): boolean {
    const { bytes } = this
    if (bytes === null) return this.text.startsWith(written, from)
    for (let k = 0; k < written.length; k++) if (written.charCodeAt(k) !== bytes[from + k]) return false
    return true
  }

  protected blanks(): void {
    let { at } = this
    while (isBlank(this.unit(at))) at++
    this.at = at
  }

  private hex(from: number): number {
    // The closing quote, at least, has to follow.
    if (from + 4 >= this.text.length) throw new JsonMistake('Invalid \\uXXXX escape', from - 1)
    let n = 0
    for (let i = from; i < from + 4; i++) {
      const c = this.unit(i)
      const letter = c | 32
      const d = isDigit(c) ? c - 48 : letter >= 97 && letter <= 102 ? letter - 87 : -1
      if (d < 0) throw new JsonMistake('Invalid \\uXXXX escape', from - 1)
      n = n * 16 + d
    }
    return n
  }

  /** Short strings are charged for as values are. */
  private chargeLong(length: number): void {
    chargeElements(length)
    chargeMemory(24 + length)
  }

  /** Reads on from behind the opening quote. */
  string(strict: boolean): Value {
    const { text } = this
    const begin = this.at - 1
    const end = this.plainEnd(this.at)
    if (end >= 0) {
      this.at = end + 1
      if (end - begin > 12) this.chargeLong(end - begin)
      return text.slice(begin + 1, end)
    }
    let out = ''
    let from = this.at
    let surrogates = false
    for (let i = from; ; i++) {
      const c = this.unit(i)
      if (c === 34) {
        out = from === begin + 1 ? text.slice(from, i) : out + text.slice(from, i)
        this.at = i + 1
        if (i - begin > 12) this.chargeLong(i - begin)
        return surrogates ? strFromHost(out) : out
      }
      if (c >= 0xd800) surrogates = true
      if (c === END && i >= text.length) throw new JsonMistake('Unterminated string starting at', begin)
      if (c === 92) {
        out += text.slice(from, i)
        const e = this.unit(++i)
        if (e === END && i >= text.length) throw new JsonMistake('Unterminated string starting at', begin)
        if (e === 117) {
          const unit = this.hex(i + 1)
          if (unit >= 0xd800) surrogates = true
          out += String.fromCharCode(unit)
          i += 4
        } else {
          const plain = ESCAPES.get(e)
          if (plain === undefined) throw new JsonMistake('Invalid \\escape', i - 1)
          out += plain
        }
        from = i + 1
      } else if (c < 32 && strict) throw new JsonMistake('Invalid control character at', i)
    }
  }
}
