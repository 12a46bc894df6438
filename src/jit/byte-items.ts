/** Bytes by position: of `bytes` and `bytearray`, where a site was seen to have nothing else. */
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { bytearrayType, bytesType } from '../runtime/builtin-types.ts'
import type { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { indexInto, itemExit } from './access.ts'
import type { Emitter } from './emitter.ts'
import { type JsValue, anyValue, intValue } from './value.ts'

type Item = Extract<CoreExpr, { kind: 'Item' }>
type SetItem = Extract<CoreStmt, { kind: 'SetItem' }>

// By their Python classes: the host's belong to a part, which most scripts do without.
function allAre(seen: readonly Value[], cls: PyType): boolean {
  return seen.length > 0 && seen.every((v) => typeof v === 'object' && v !== null && v.cls === cls)
}

/** The byte at an int index; null where something else was seen. */
export function byteItem(E: Emitter, e: Item, o: string, k: JsValue): JsValue | null {
  if (E.facts.failed.has(e.id)) return null
  const seen = E.T.probeValues(e.object)
  const fixed = allAre(seen, bytesType)
  if (!fixed && !allAre(seen, bytearrayType)) return null
  const { test, at } = indexInto(E, k, fixed ? `${o}.bytes` : o, e.id)
  E.line(`if (${E.forced(e.id)}!(${ofBytes(E, o, fixed)} && ${test})) ${itemExit(E, k, e.id)}`)
  const byte = E.temp(`${o}.${fixed ? 'bytes' : 'data'}[${at}]`)
  return E.kind(e) === 'int' ? intValue(byte, 0, 255) : anyValue(byte)
}

/** Sets a byte of a bytearray; false where something else was seen. */
export function byteStore(E: Emitter, s: SetItem, o: string, k: JsValue, v: JsValue): boolean {
  if (k.rep !== 'int' || v.rep !== 'int' || E.facts.failed.has(s.id) || !allAre(E.T.probeValues(s.object), bytearrayType)) return false
  const { test, at } = indexInto(E, k, o, s.id)
  const fits = [...(v.lo >= 0 ? [] : [`${v.js} >= 0`]), ...(v.hi <= 255 ? [] : [`${v.js} <= 255`])]
  E.line(`if (${E.forced(s.id)}!(${[ofBytes(E, o, false), test, ...fits].join(' && ')})) ${itemExit(E, k, s.id)}`)
  E.line(`${o}.data[${at}] = ${v.js}`)
  return true
}

function ofBytes(E: Emitter, o: string, fixed: boolean): string {
  return `${o} !== null && ${o}.cls === ${E.k(fixed ? bytesType : bytearrayType)}`
}
