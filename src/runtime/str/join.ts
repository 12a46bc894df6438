/** `str.join` over strs that are already in hand. */
import { chargeElements } from '../../run/meter.ts'
import { typeName } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { type Str, type Value, asStr } from '../value.ts'
import { chargeText } from './arguments.ts'
import { narrowJoin, strJoin, strLength } from './wide.ts'

/** Joins values that must all be strs. */
export function joinValues(separator: Str, items: readonly Value[]): Str {
  const count = items.length
  if (count === 0) return ''
  let total = strLength(separator) * (count - 1)
  let plain = true
  let wide = typeof separator !== 'string'
  for (let i = 0; i < count; i++) {
    const item = items[i] as Value
    if (typeof item === 'string') total += item.length
    else {
      const s = asStr(item)
      if (s === undefined) throw typeError(`sequence item ${i}: expected str instance, ${typeName(item)} found`)
      total += strLength(s)
      if (typeof s !== 'string') wide = true
      if (s !== item) plain = false
    }
  }
  chargeElements(total + count)
  chargeText(total, wide)
  if (plain && !wide) return narrowJoin(items as readonly string[], separator as string)
  return strJoin(plain ? (items as readonly Str[]) : items.map((item) => asStr(item) as Str), separator)
}
