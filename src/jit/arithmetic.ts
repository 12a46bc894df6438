/**
 * Arithmetic on raw numbers. Ints carry their bounds: an operation that can't leave the safe range is not checked, 32-bit
 * operands give 32-bit machine operations. What leaves the range leaves typed code; generic closures know bigints.
 */
import type { BinaryOperator } from '../ast/nodes.ts'
import type { CoreExpr } from '../core/nodes.ts'
import { wideBits } from '../compile/slow.ts'
import { powers } from '../runtime/complex/powers-part.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import * as support from './support.ts'
import { wrapping } from './wrapping.ts'
import { type JsValue, MAX, MAX32, anyValue, fits32, floatValue, intValue } from './value.ts'

type Binary = Extract<CoreExpr, { kind: 'Binary' }>

/** Below 2^52 the rounded quotient never reaches the next integer, so its floor is exact. */
const HALF = 2 ** 52

export function emitBinary(E: Emitter, e: Binary): JsValue {
  const wrapped = wrapping(E, e)
  if (wrapped !== null) return wrapped
  const kind = E.kind(e)
  const l = emit(E, e.left)
  const r = emit(E, e.right)
  if (kind === 'int' && l.rep === 'int' && r.rep === 'int') return ints(E, e, l, r)
  if (kind === 'float') return floats(E, e, l, r)
  return other(E, e, l, r)
}

/** Operators on values of any kind. */
function other(E: Emitter, e: Binary, l: JsValue, r: JsValue): JsValue {
  const a = generic(E, l)
  const b = generic(E, r)
  const fn = e.inplace ? inplaceOf(e.op) : binaryOf(e.op)
  const texts = e.op === '+' ? addsTexts(E, e) : null
  if (texts !== null) {
    const [x, y] = [a, b].map((js) => (/^\w+$/.test(js) ? js : E.temp(js))) as [string, string]
    const test = texts.map((known, i) => (known ? '' : `typeof ${i === 0 ? x : y} === 'string'`)).filter((t) => t !== '').join(' && ')
    const t = E.name('t')
    E.line(`let ${t}`)
    const slow = E.capture(() => E.line(`${t} = ${E.leaf(`${E.k(fn)}(${x}, ${y})`, e.id)}`))
    E.line(`if (${test}) { ${E.spill}${t} = ${E.k(support.text)}(${x} + ${y})${E.reload} } else {`)
    E.lines(slow)
    E.line('}')
    return anyValue(t)
  }
  return anyValue(E.leaf(`${E.k(fn)}(${a}, ${b})`, e.id))
}

/** Both operands were seen to be strs only: for each, whether it is a constant. Null where something else was. */
function addsTexts(E: Emitter, e: Binary): [boolean, boolean] | null {
  const constant = (x: CoreExpr): boolean => x.kind === 'Const' && typeof x.value === 'string'
  const text = (x: CoreExpr): boolean => {
    const seen = constant(x) ? [] : E.T.probeValues(x)
    return constant(x) || (seen.length > 0 && seen.every((v) => typeof v === 'string'))
  }
  const known: [boolean, boolean] = [constant(e.left), constant(e.right)]
  return text(e.left) && text(e.right) && !(known[0] && known[1]) ? known : null
}

const binaries: Map<BinaryOperator, unknown> = new Map()
function binaryOf(op: BinaryOperator): unknown {
  let fn = binaries.get(op)
  if (fn === undefined) {
    fn = support.binary(op)
    binaries.set(op, fn)
  }
  return fn
}
const inplaces: Map<BinaryOperator, unknown> = new Map()
function inplaceOf(op: BinaryOperator): unknown {
  let fn = inplaces.get(op)
  if (fn === undefined) {
    fn = support.inplace(op)
    inplaces.set(op, fn)
  }
  return fn
}

function floats(E: Emitter, e: Binary, l: JsValue, r: JsValue): JsValue {
  switch (e.op) {
    case '+':
    case '-':
    case '*':
      return floatValue(`(${l.js} ${e.op} ${r.js})`)
    case '/': {
      const b = atom(E, r)
      if (!(r.rep === 'int' && (r.lo > 0 || r.hi < 0)) && !isNonZero(e.right)) E.guard(`${b} === 0`, e.id)
      return floatValue(`(${l.js} / ${b})`)
    }
    default: {
      // `**`: where a float comes out for sure.
      const a = atom(E, l)
      const b = atom(E, r)
      E.guard(`!(${a} > 0 || (${b} > 0 && Math.floor(${b}) === ${b}))`, e.id)
      const c = E.temp(`${E.k(powers().pow)}(${a}, ${b})`)
      E.guard(`!(${c} - ${c} === 0)`, e.id)
      return floatValue(c)
    }
  }
}

function isNonZero(e: CoreExpr): boolean {
  return e.kind === 'Const' && e.value !== null && typeof e.value === 'object' && 'value' in e.value && e.value.value !== 0
}

/** A name or literal for what is used more than once. */
function atom(E: Emitter, v: JsValue): string {
  return /^[\w.]+$/.test(v.js) ? v.js : E.temp(v.js)
}

/** A result that must stay a safe integer: checked where its bounds don't say so. */
function checked(E: Emitter, js: string, lo: number, hi: number, id: number): JsValue {
  if (lo >= -MAX && hi <= MAX) return intValue(js, lo, hi)
  const t = E.temp(js)
  const over = [hi > MAX ? `${t} <= ${MAX}` : '', lo < -MAX ? `${t} >= -${MAX}` : ''].filter((x) => x !== '').join(' && ')
  E.guard(`!(${over})`, id)
  return intValue(t, Math.max(lo, -MAX), Math.min(hi, MAX))
}

function ints(E: Emitter, e: Binary, l: JsValue, r: JsValue): JsValue {
  const { op, id } = e
  switch (op) {
    case '+':
      return checked(E, `(${l.js} + ${r.js})`, l.lo + r.lo, l.hi + r.hi, id)
    case '-':
      return checked(E, `(${l.js} - ${r.js})`, l.lo - r.hi, l.hi - r.lo, id)
    case '*': {
      if (l.js === r.js) return checked(E, `(${l.js} * ${r.js})`, 0, Math.max(l.lo * l.lo, l.hi * l.hi), id)
      const products = [l.lo * r.lo, l.lo * r.hi, l.hi * r.lo, l.hi * r.hi]
      // Zero times a negative number is -0, which no int is.
      const zero = (v: JsValue) => v.lo <= 0 && v.hi >= 0
      const clean = (zero(l) && r.lo < 0) || (zero(r) && l.lo < 0) ? ' + 0' : ''
      return checked(E, `(${l.js} * ${r.js}${clean})`, Math.min(...products), Math.max(...products), id)
    }
    case '//':
      return floorDivide(E, l, r, id)
    case '%':
      return modulo(E, l, r, id)
    case '&':
    case '|':
    case '^':
      return bits(E, op, l, r, id)
    case '<<': {
      if (r.lo === r.hi && r.lo >= 0 && r.lo < 53) {
        const factor = 2 ** r.lo
        return checked(E, `(${l.js} * ${factor})`, l.lo * factor, l.hi * factor, id)
      }
      const a = atom(E, l)
      const b = atom(E, r)
      E.guard(`!(${b} >= 0 && ${b} < 53)`, id)
      return checked(E, `(${a} * 2 ** ${b})`, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, id)
    }
    case '>>': {
      const b = atom(E, r)
      if (!(r.lo >= 0 && r.hi < 32)) E.guard(`!(${b} >= 0 && ${b} < 32)`, id)
      if (fits32(l)) return intValue(`(${l.js} >> ${b})`, Math.min(l.lo, 0), Math.max(l.hi, 0))
      return intValue(`Math.floor(${l.js} / 2 ** ${b})`, Math.min(l.lo, 0), Math.max(l.hi, 0))
    }
    case '**': {
      // Only a square is known to be an int.
      const a = atom(E, l)
      const most = Math.max(l.lo * l.lo, l.hi * l.hi)
      return checked(E, `(${a} * ${a})`, 0, most, id)
    }
    default:
      throw new Error(`internal error: no int operator ${op}; please report this`)
  }
}

function isPowerOf2(n: number): boolean {
  return n > 0 && n <= 2 ** 30 && (n & (n - 1)) === 0
}

function floorDivide(E: Emitter, l: JsValue, r: JsValue, id: number): JsValue {
  const constant = r.lo === r.hi && r.lo > 0 ? r.lo : 0
  if (constant > 0) {
    const lo = Math.floor(l.lo / constant)
    const hi = Math.floor(l.hi / constant)
    if (fits32(l) && constant <= MAX32) {
      if (isPowerOf2(constant)) return intValue(`(${l.js} >> ${Math.log2(constant)})`, lo, hi)
      if (l.lo >= 0) return intValue(`((${l.js} / ${constant}) | 0)`, lo, hi)
      const a = atom(E, l)
      const t = E.temp(`(${a} / ${constant}) | 0`)
      return intValue(`(${t} - (${t} * ${constant} > ${a} ? 1 : 0))`, lo, hi)
    }
    const a = atom(E, l)
    inHalf(E, l, a, id)
    return intValue(`(Math.floor(${a} / ${constant}) + 0)`, lo, hi)
  }
  const a = atom(E, l)
  const b = atom(E, r)
  inHalf(E, l, a, id)
  if (!(r.lo > 0 || r.hi < 0)) E.guard(`${b} === 0`, id)
  const most = Math.max(Math.abs(l.lo), Math.abs(l.hi))
  const bounds: [number, number] = l.lo >= 0 && r.lo > 0 ? [0, l.hi] : [-most - 1, most + 1]
  return intValue(`(Math.floor(${a} / ${b}) + 0)`, Math.max(bounds[0], -MAX), Math.min(bounds[1], MAX))
}

function inHalf(E: Emitter, v: JsValue, js: string, id: number): void {
  if (v.lo > -HALF && v.hi < HALF) return
  E.guard(`!(${js} < ${HALF} && ${js} > -${HALF})`, id)
}

function modulo(E: Emitter, l: JsValue, r: JsValue, id: number): JsValue {
  const constant = r.lo === r.hi && r.lo > 0 && r.lo < HALF ? r.lo : 0
  if (constant > 0) {
    const hi = constant - 1
    if (fits32(l) && constant <= MAX32) {
      if (isPowerOf2(constant)) return intValue(`(${l.js} & ${hi})`, 0, hi)
      if (l.lo >= 0) return intValue(`(${l.js} % ${constant})`, 0, Math.min(hi, l.hi))
      const t = E.temp(`(${l.js} % ${constant}) | 0`)
      return intValue(`(${t} + (${constant} & (${t} >> 31)))`, 0, hi)
    }
    const a = atom(E, l)
    inHalf(E, l, a, id)
    return intValue(`(${a} - ${constant} * Math.floor(${a} / ${constant}) + 0)`, 0, hi)
  }
  const a = atom(E, l)
  const b = atom(E, r)
  if (fits32(l) && fits32(r) && l.lo >= 0 && r.lo >= 0) {
    if (r.lo <= 0) E.guard(`${b} === 0`, id)
    return intValue(`(${a} % ${b})`, 0, Math.max(r.hi - 1, 0))
  }
  inHalf(E, l, a, id)
  inHalf(E, r, b, id)
  if (!(r.lo > 0 || r.hi < 0)) E.guard(`${b} === 0`, id)
  const most = Math.min(Math.max(Math.abs(r.lo), Math.abs(r.hi)), HALF)
  return intValue(`(${a} - ${b} * Math.floor(${a} / ${b}) + 0)`, r.lo >= 0 ? 0 : -most, r.hi <= 0 ? 0 : most)
}

function bits(E: Emitter, op: '&' | '|' | '^', l: JsValue, r: JsValue, id: number): JsValue {
  if (fits32(l) && fits32(r)) {
    if (op === '&' && (l.lo >= 0 || r.lo >= 0)) return intValue(`(${l.js} & ${r.js})`, 0, Math.min(l.lo >= 0 ? l.hi : MAX32, r.lo >= 0 ? r.hi : MAX32))
    if (l.lo >= 0 && r.lo >= 0) {
      const most = 2 ** Math.ceil(Math.log2(Math.max(l.hi, r.hi) + 1)) - 1
      return intValue(`(${l.js} ${op} ${r.js})`, 0, most)
    }
    return intValue(`(${l.js} ${op} ${r.js})`, -(2 ** 31), MAX32)
  }
  // The host's operators cut both sides to 32 bits: nothing of an int is lost that a mask of 32 bits would have kept.
  const mask = op === '&' ? [l, r].find((v) => v.lo === v.hi && v.lo >= 0 && v.lo < 2 ** 32) : undefined
  if (mask !== undefined) return intValue(mask.lo <= MAX32 ? `(${l.js} & ${r.js})` : `((${l.js} & ${r.js}) >>> 0)`, 0, mask.lo)
  const unsigned = (v: JsValue) => v.lo >= 0 && v.hi < 2 ** 32
  if (unsigned(l) && unsigned(r)) return intValue(`((${l.js} ${op} ${r.js}) >>> 0)`, 0, 2 ** 32 - 1)
  const a = atom(E, l)
  const b = atom(E, r)
  const t = E.name('t')
  E.line(`let ${t}`)
  E.line(`if ((${a} | 0) === ${a} && (${b} | 0) === ${b}) ${t} = ${a} ${op} ${b}`)
  E.line(`else if (${[a, b].map((x, i) => (unsigned([l, r][i] as JsValue) ? '' : `(${x} >>> 0) === ${x}`)).filter((x) => x !== '').join(' && ')}) ${t} = (${a} ${op} ${b}) >>> 0`)
  E.line('else {')
  E.line(`${t} = +${E.leaf(`${E.k(wideBits)}('${op}', ${a}, ${b})`, id)}`)
  E.line('}')
  return intValue(t)
}
