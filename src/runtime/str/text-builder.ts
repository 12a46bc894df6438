/** Collects a str piece by piece: pieces stay host strings until a wide one comes. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import type { Str } from '../value.ts'
import { isWideCodePoint, strFromCodePoint, strJoin, strLength } from './wide.ts'

export class TextBuilder {
  private tail = ''
  private parts: Str[] | null = null
  private length = 0
  private paid = 1024

  append(s: Str): void {
    this.length += strLength(s)
    if (this.length > this.paid) this.pay()
    if (typeof s === 'string') this.tail += s
    else {
      this.parts ??= []
      this.parts.push(this.tail, s)
      this.tail = ''
    }
  }

  appendCodePoint(cp: number): void {
    if (isWideCodePoint(cp)) this.append(strFromCodePoint(cp))
    else {
      this.tail += String.fromCharCode(cp)
      if (++this.length > this.paid) this.pay()
    }
  }

  /**
   * Charges for twice the text there is, all at once: a walk can't see what is being built here, but a single charge
   * that does not fit beside what lives is refused.
   */
  private pay(): void {
    chargeElements(this.length)
    chargeMemory(4 * this.length)
    this.paid = 2 * this.length
  }

  finish(): Str {
    if (this.parts === null) return this.tail
    this.parts.push(this.tail)
    return strJoin(this.parts)
  }
}
