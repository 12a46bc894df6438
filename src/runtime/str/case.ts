/** `str.upper`, `lower`, `casefold`, `capitalize`, `title`, `swapcase`: full Unicode case conversion. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { type CaseResult, foldOf, lowerInContext, titleOf, upperOf } from '../unicode/case.ts'
import { LOWER, UPPER, flagsOf, isCased } from '../unicode/flags.ts'
import type { Str } from '../value.ts'
import { CodeBuffer } from './code-buffer.ts'
import { isAsciiText } from './predicates.ts'
import { codePointAt, strLength } from './wide.ts'

function chargeCase(length: number): void {
  if (length > 16) {
    chargeElements(length)
    chargeMemory(4 * length)
  }
}

/** Converts character by character; `convert` sees the code point and its place. */
function convert(s: Str, one: (cp: number, i: number) => CaseResult): Str {
  const length = strLength(s)
  const out = new CodeBuffer(length)
  for (let i = 0; i < length; i++) {
    const result = one(codePointAt(s, i), i)
    if (typeof result === 'number') out.push(result)
    else out.pushAll(result)
  }
  return out.finish()
}

/** `lowerInContext` for a place of `s`. */
function lowerAt(s: Str): (cp: number, i: number) => CaseResult {
  const length = strLength(s)
  const at = (i: number): number => codePointAt(s, i)
  return (_cp, i) => lowerInContext(at, i, length)
}

export function upper(s: Str): Str {
  chargeCase(strLength(s))
  if (typeof s === 'string' && isAsciiText(s)) return s.toUpperCase()
  return convert(s, upperOf)
}

export function lower(s: Str): Str {
  chargeCase(strLength(s))
  if (typeof s === 'string' && isAsciiText(s)) return s.toLowerCase()
  return convert(s, lowerAt(s))
}

export function casefold(s: Str): Str {
  chargeCase(strLength(s))
  if (typeof s === 'string' && isAsciiText(s)) return s.toLowerCase()
  return convert(s, foldOf)
}

export function capitalize(s: Str): Str {
  chargeCase(strLength(s))
  if (typeof s === 'string' && isAsciiText(s)) return s.charAt(0).toUpperCase() + s.slice(1).toLowerCase()
  const lowered = lowerAt(s)
  return convert(s, (cp, i) => (i === 0 ? titleOf(cp) : lowered(cp, i)))
}

function titleAscii(s: string): string {
  const lowered = s.toLowerCase()
  let out = ''
  let from = 0
  let inWord = false
  for (let i = 0; i < lowered.length; i++) {
    const c = lowered.charCodeAt(i)
    const letter = c >= 97 && c <= 122
    if (letter && !inWord) {
      out += lowered.slice(from, i) + String.fromCharCode(c - 32)
      from = i + 1
    }
    inWord = letter
  }
  return out + lowered.slice(from)
}

export function title(s: Str): Str {
  chargeCase(strLength(s))
  if (typeof s === 'string' && s.length < 4096 && isAsciiText(s)) return titleAscii(s)
  const lowered = lowerAt(s)
  let previousCased = false
  return convert(s, (cp, i) => {
    const result = previousCased ? lowered(cp, i) : titleOf(cp)
    previousCased = isCased(cp)
    return result
  })
}

export function swapcase(s: Str): Str {
  chargeCase(strLength(s))
  const lowered = lowerAt(s)
  return convert(s, (cp, i) => {
    const flags = flagsOf(cp)
    return (flags & UPPER) !== 0 ? lowered(cp, i) : (flags & LOWER) !== 0 ? upperOf(cp) : cp
  })
}
