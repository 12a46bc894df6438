/** How the reprs of a container's items become its own. */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { reprMaybe } from '../ops/repr.ts'
import { NEED_GUEST } from '../steps.ts'
import { strFromHost, strJoin, toHost } from '../str/wide.ts'
import type { Str, Value } from '../value.ts'

/** The repr of `v`; throws NEED_GUEST. */
export function reprLeaf(v: Value): Str {
  charge(1)
  const r = reprMaybe(v)
  if (r === undefined) throw NEED_GUEST
  return r
}

/** Charges for the reprs of `n` items, which are there all at once. */
export function chargeReprs(n: number): void {
  if (n > 16) chargeMemory(32 * n)
}

/** `open` + the parts with ', ' between + `close`. Charges for the text before it is made. */
export function joinReprs(open: string, parts: readonly Str[], close: string): Str {
  let length = open.length + close.length + 2 * parts.length
  let narrow = true
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as Str
    if (typeof part === 'string') length += part.length
    else {
      length += part.codePoints.length
      narrow = false
    }
  }
  chargeElements(length)
  chargeMemory(2 * length)
  if (narrow) return `${open}${strJoin(parts, ', ') as string}${close}`
  return strFromHost(open + parts.map(toHost).join(', ') + close)
}
