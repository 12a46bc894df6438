/** Collects a str piece by piece: pieces stay host strings until a wide one comes. */
import type { Str } from '../value.ts'
import { isWideCodePoint, strFromCodePoint, strJoin } from './wide.ts'

export class TextBuilder {
  private tail = ''
  private parts: Str[] | null = null

  append(s: Str): void {
    if (typeof s === 'string') this.tail += s
    else {
      this.parts ??= []
      this.parts.push(this.tail, s)
      this.tail = ''
    }
  }

  appendCodePoint(cp: number): void {
    if (isWideCodePoint(cp)) this.append(strFromCodePoint(cp))
    else this.tail += String.fromCharCode(cp)
  }

  finish(): Str {
    if (this.parts === null) return this.tail
    this.parts.push(this.tail)
    return strJoin(this.parts)
  }
}
