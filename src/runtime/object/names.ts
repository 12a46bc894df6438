/** Attribute names given as values: `getattr(o, name)`, `o.__setattr__(name, v)`. */
import { typeName } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { toHost } from '../str/wide.ts'
import { type Value, asStr } from '../value.ts'

export function attributeName(v: Value): string {
  if (typeof v === 'string') return v
  const s = asStr(v)
  if (s === undefined) throw typeError(`attribute name must be string, not '${typeName(v)}'`)
  return toHost(s)
}
