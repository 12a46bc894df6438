/**
 * Arithmetic of which only the low bits are wanted: `(a * b + c) % 2**64`, `x * 31 & 0xFFFFFFFF`. What `+`, `-`, `*` and the bit
 * operators give in their low n bits depends on the low n bits of their operands only, so nothing wider is ever made. Up to
 * 32 bits that is the host's int32 arithmetic, up to 64 its bigints cut to 64 bits, which V8 computes in registers.
 */
import type { CoreExpr } from '../core/nodes.ts'
import { DEOPT } from '../run/completion.ts'
import type { Value } from '../runtime/value.ts'
import type { Emitter } from './emitter.ts'
import { emit } from './expressions.ts'
import { type JsValue, MAX, anyValue, fits32, intValue } from './value.ts'

type Binary = Extract<CoreExpr, { kind: 'Binary' }>

const WRAPS: ReadonlySet<string> = new Set(['+', '-', '*', '&', '|', '^'])

/** How many low bits of its left operand an expression wants; 0 for all. */
function bitsWanted(e: Binary): number {
  if ((e.op !== '%' && e.op !== '&') || e.right.kind !== 'Const') return 0
  const { value } = e.right
  if (typeof value !== 'number' && typeof value !== 'bigint') return 0
  const modulus = e.op === '%' ? BigInt(value) : BigInt(value) + 1n
  if (modulus < 2n || (modulus & (modulus - 1n)) !== 0n) return 0
  const width = modulus.toString(2).length - 1
  return width <= 64 ? width : 0
}

/** The expression by its low bits; null when there is no reason to. */
export function wrapping(E: Emitter, e: Binary): JsValue | null {
  const width = bitsWanted(e)
  if (width === 0 || e.left.kind !== 'Binary' || !WRAPS.has(e.left.op) || E.facts.failed.has(e.id)) return null
  if (!intsOnly(E, e.left) || !multiplies(e.left)) return null
  if (width <= 32) {
    const js = low32(E, e.left, e.id)
    return width === 32 ? intValue(`(${js} >>> 0)`, 0, 2 ** 32 - 1) : width === 31 ? intValue(`(${js} & 2147483647)`, 0, 2147483647) : intValue(`(${js} & ${2 ** width - 1})`, 0, 2 ** width - 1)
  }
  if (E.kind(e) === 'int') return null
  const wide = E.temp(`BigInt.asUintN(${width}, ${low64(E, e.left, e.id)})`)
  return anyValue(E.temp(`${wide} <= ${E.k(BigInt(MAX))} ? Number(${wide}) : ${wide}`))
}

/** Sums of small ints don't need it. */
function multiplies(e: CoreExpr): boolean {
  return e.kind === 'Binary' && WRAPS.has(e.op) && (e.op === '*' || multiplies(e.left) || multiplies(e.right))
}

/** Were the leaves ints wherever they have been seen? */
function intsOnly(E: Emitter, e: CoreExpr): boolean {
  if (e.kind === 'Binary' && WRAPS.has(e.op) && !e.inplace) return intsOnly(E, e.left) && intsOnly(E, e.right)
  if (e.kind === 'Const') return typeof e.value === 'number' || typeof e.value === 'bigint'
  if (E.kind(e) === 'int') return true
  if (E.kind(e) !== 'any' || (e.kind !== 'Local' && e.kind !== 'Attr' && e.kind !== 'Item' && e.kind !== 'Global' && e.kind !== 'Cell')) return false
  const seen = E.T.probeValues(e)
  return seen.length > 0 && seen.every((v) => typeof v === 'number' || typeof v === 'bigint')
}

function low32(E: Emitter, e: CoreExpr, id: number): string {
  if (e.kind === 'Const') return `(${BigInt.asIntN(32, BigInt(e.value as number))})`
  if (e.kind === 'Binary' && WRAPS.has(e.op)) {
    const a = low32(E, e.left, id)
    const b = low32(E, e.right, id)
    if (e.op === '*') return `Math.imul(${a}, ${b})`
    return `(${a} ${e.op} ${b} | 0)`
  }
  const v = emit(E, e)
  if (v.rep === 'int') return fits32(v) ? v.js : `(${v.js} | 0)`
  return `(${E.leaf(`${E.k(int32Of)}(${v.js})`, id)} | 0)`
}

function low64(E: Emitter, e: CoreExpr, id: number): string {
  if (e.kind === 'Const') return E.k(BigInt(e.value as number))
  if (e.kind === 'Binary' && WRAPS.has(e.op)) {
    const a = low64(E, e.left, id)
    const b = low64(E, e.right, id)
    return `(${a} ${e.op} ${b})`
  }
  const v = emit(E, e)
  if (v.rep === 'int') return `BigInt(${v.js})`
  const t = E.name('t')
  E.line(`let ${t} = ${v.js}`)
  E.line(`if (typeof ${t} !== 'bigint' || BigInt.asUintN(64, ${t}) !== ${t}) {`)
  E.line(`${t} = ${E.leaf(`${E.k(int64Of)}(${t})`, id)}`)
  E.line('}')
  return `BigInt.asUintN(64, ${t})`
}

/** The low bits of a value that must be an int; others leave typed code. */
function int32Of(v: Value): number {
  if (typeof v === 'number') return v | 0
  if (typeof v === 'bigint' && isSmall(v)) return Number(BigInt.asIntN(32, v))
  throw DEOPT
}
function int64Of(v: Value): bigint {
  if (typeof v === 'number') return BigInt(v)
  if (typeof v === 'bigint' && isSmall(v)) return v
  throw DEOPT
}

const LIMIT = 2n ** 256n
/** Operations on larger ints are charged by their size. */
function isSmall(v: bigint): boolean {
  return v < LIMIT && v > -LIMIT
}

