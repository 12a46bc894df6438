/** Constant keys in mapping patterns: when two of them are the same, and how messages show them. */
import type { Expr } from '../../ast/nodes.ts'
import { bytesRepr } from '../../runtime/bytes/repr.ts'
import { floatRepr } from '../../runtime/float/repr.ts'
import { strRepr } from '../../runtime/str/repr.ts'
import { toHost } from '../../runtime/str/wide.ts'
import { PyWideStr } from '../../runtime/value.ts'

export interface ConstantKey {
  /** Equal for constants that are equal as keys of a dict: 1, 1.0 and True are one. */
  readonly identity: string
  readonly repr: string
}

/** The constant that a key is, signed numbers included; null for a dotted name (and for complex numbers). */
export function constantKey(e: Expr, sign: 1 | -1 = 1): ConstantKey | null {
  switch (e.kind) {
    case 'Int': {
      const n = BigInt(e.value) * BigInt(sign)
      return { identity: `number ${n}`, repr: `${n}` }
    }
    case 'Float': {
      const x = e.value * sign
      return { identity: `number ${Number.isInteger(x) ? BigInt(x) : x}`, repr: floatRepr(x) }
    }
    case 'Str':
      return e.codePoints === null
        ? { identity: `str ${e.value}`, repr: toHost(strRepr(e.value)) }
        : { identity: `code points ${e.codePoints.join()}`, repr: toHost(strRepr(new PyWideStr(Uint32Array.from(e.codePoints)))) }
    case 'Bytes':
      return { identity: `bytes ${e.value.join()}`, repr: bytesRepr(e.value) }
    case 'NameConstant':
      if (typeof e.value === 'boolean') return { identity: `number ${Number(e.value)}`, repr: e.value ? 'True' : 'False' }
      return { identity: 'None', repr: 'None' }
    case 'UnaryOp':
      return e.op === '-' ? constantKey(e.operand, -1) : null
    default:
      return null
  }
}
