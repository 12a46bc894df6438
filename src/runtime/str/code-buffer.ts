/** A growing array of code points. Unlike a JS array it can't outgrow what the host survives. */
import { chargeMemory } from '../../run/meter.ts'
import type { Str } from '../value.ts'
import { strFromCodePoints } from './wide.ts'

export class CodeBuffer {
  private codes: Uint32Array
  length = 0

  constructor(capacity: number) {
    this.codes = new Uint32Array(capacity < 8 ? 8 : capacity)
  }

  push(cp: number): void {
    if (this.length === this.codes.length) this.grow(this.length + 1)
    this.codes[this.length++] = cp
  }

  pushAll(cps: ArrayLike<number>): void {
    if (this.length + cps.length > this.codes.length) this.grow(this.length + cps.length)
    this.codes.set(cps, this.length)
    this.length += cps.length
  }

  private grow(needed: number): void {
    const size = Math.max(needed, this.codes.length * 2)
    // All of it at once: what is being built here is out of a walk's sight, but what can't fit is refused.
    chargeMemory(4 * size)
    const bigger = new Uint32Array(size)
    bigger.set(this.codes)
    this.codes = bigger
  }

  /** The str; the buffer must not be used afterwards. */
  finish(): Str {
    return strFromCodePoints(this.length === this.codes.length ? this.codes : this.codes.slice(0, this.length))
  }
}
