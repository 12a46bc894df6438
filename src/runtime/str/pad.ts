/** `center`, `ljust`, `rjust`, `zfill`, `expandtabs`, and repetition. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { MemoryError, raise } from '../exception.ts'
import { PyWideStr, type Str } from '../value.ts'
import { MAX_LENGTH, chargeText } from './arguments.ts'
import { CodeBuffer } from './code-buffer.ts'
import { codePointAt, strConcat, strFromCodePoint, strJoin, strLength, strSlice } from './wide.ts'

/** `s` repeated `count` times (count >= 0). */
export function repeat(s: Str, count: number): Str {
  const length = strLength(s)
  if (count <= 0 || length === 0) return ''
  if (count === 1) return s
  const total = length * count
  if (total > 32) {
    chargeMemory((typeof s === 'string' ? 2 : 4) * total)
    if (total > MAX_LENGTH) throw raise(MemoryError)
    chargeElements(total)
  }
  if (typeof s === 'string') return s.repeat(count)
  const cps = new Uint32Array(total)
  cps.set(s.codePoints)
  // Doubling what is filled keeps the number of copies logarithmic.
  for (let filled = length; filled < total; filled *= 2) cps.copyWithin(filled, 0, Math.min(filled, total - filled))
  return new PyWideStr(cps)
}

/** `left` fill characters before and `right` behind. */
export function pad(s: Str, left: number, right: number, fill: number): Str {
  const length = strLength(s)
  chargeText(length + left + right, typeof s !== 'string' || fill > 0xffff)
  if (left + right > 64) chargeElements(left + right)
  const filler = strFromCodePoint(fill)
  if (typeof s === 'string' && typeof filler === 'string') {
    const padded = left > 0 ? filler.repeat(left) + s : s
    return right > 0 ? padded + filler.repeat(right) : padded
  }
  return strJoin([repeat(filler, left), s, repeat(filler, right)])
}

export function center(s: Str, width: number, fill: number): Str {
  const margin = width - strLength(s)
  if (margin <= 0) return s
  // CPython's choice of the side that gets the odd one.
  const left = Math.floor(margin / 2) + (margin % 2 === 1 && width % 2 === 1 ? 1 : 0)
  return pad(s, left, margin - left, fill)
}

export function zfill(s: Str, width: number): Str {
  const length = strLength(s)
  const fill = width - length
  if (fill <= 0) return s
  chargeText(width)
  const first = length > 0 ? codePointAt(s, 0) : 0
  const zeros = repeat('0', fill)
  if (first !== 43 && first !== 45) return strConcat(zeros, s)
  return strConcat(strConcat(strFromCodePoint(first), zeros), strSlice(s, 1, length))
}

export function expandTabs(s: Str, size: number): Str {
  const length = strLength(s)
  chargeElements(length)
  // Measured before it is built: one tab may stand for two thousand million spaces.
  let total = 0
  let column = 0
  let tabs = 0
  for (let i = 0; i < length; i++) {
    const c = codePointAt(s, i)
    if (c === 9) {
      tabs++
      if (size > 0) {
        const spaces = size - (column % size)
        column += spaces
        total += spaces
      }
    } else {
      total++
      column = c === 10 || c === 13 ? 0 : column + 1
    }
  }
  if (tabs === 0) return s
  chargeText(total)
  chargeMemory(4 * total)
  chargeElements(total)
  const out = new CodeBuffer(total)
  column = 0
  for (let i = 0; i < length; i++) {
    const c = codePointAt(s, i)
    if (c === 9) {
      if (size > 0) {
        for (let spaces = size - (column % size); spaces > 0; spaces--) {
          out.push(32)
          column++
        }
      }
    } else {
      out.push(c)
      column = c === 10 || c === 13 ? 0 : column + 1
    }
  }
  return out.finish()
}
