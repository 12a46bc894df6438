/** `strip`, `lstrip`, `rstrip`, `removeprefix`, `removesuffix`. */
import { chargeElements } from '../../run/meter.ts'
import { isSpace } from '../unicode/flags.ts'
import type { Str } from '../value.ts'
import { strMatchesAt } from './search.ts'
import { codePointAt, strLength, strSlice } from './wide.ts'

export const LEFT = 1
export const RIGHT = 2

/** A test for membership in `chars`: linear for a few characters, a set for many. */
function memberOf(chars: Str): (cp: number) => boolean {
  const length = strLength(chars)
  if (length === 1) {
    const only = codePointAt(chars, 0)
    return (cp) => cp === only
  }
  if (length <= 8) {
    return (cp) => {
      for (let i = 0; i < length; i++) if (codePointAt(chars, i) === cp) return true
      return false
    }
  }
  chargeElements(length)
  const members = new Set<number>()
  for (let i = 0; i < length; i++) members.add(codePointAt(chars, i))
  return (cp) => members.has(cp)
}

/** Cuts characters off the sides (LEFT | RIGHT): white space when `chars` is null, else members of `chars`. */
export function strip(s: Str, chars: Str | null, sides: number): Str {
  const length = strLength(s)
  const cut = chars === null ? isSpace : memberOf(chars)
  let start = 0
  let stop = length
  if ((sides & LEFT) !== 0) while (start < stop && cut(codePointAt(s, start))) start++
  if ((sides & RIGHT) !== 0) while (stop > start && cut(codePointAt(s, stop - 1))) stop--
  if (length > 64) chargeElements(typeof s === 'string' ? length - (stop - start) : length)
  return start === 0 && stop === length ? s : strSlice(s, start, stop)
}

export function removePrefix(s: Str, prefix: Str): Str {
  return strMatchesAt(s, prefix, 0) ? strSlice(s, strLength(prefix), strLength(s)) : s
}

export function removeSuffix(s: Str, suffix: Str): Str {
  const at = strLength(s) - strLength(suffix)
  return at >= 0 && strMatchesAt(s, suffix, at) ? strSlice(s, 0, at) : s
}
