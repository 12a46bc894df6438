/**
 * Arithmetic on machine ints and doubles. What can't leave 64 bits by its bounds is not checked. What leaves them leaves the code: generic
 * closures go on with ints of any size.
 */
import type { CoreExpr } from '../core/nodes.ts'
import { type Bounds, I64, MAX64, MAXU64, MIN64, SAFE_INTS, bitwise, bounds, difference, floorDiv, hullOf, isSigned, product, sum, within } from './bounds.ts'
import { type Builder, FLOAT, Unfit, type WasmValue, int, machineInt } from './builder.ts'
import { constantOf, emit } from './expressions.ts'
import { lowBits, wantedBits } from './low-bits.ts'

type Binary = Extract<CoreExpr, { kind: 'Binary' }>

export function emitBinary(B: Builder, e: Binary): WasmValue {
  const mask = wantedBits(B, e)
  if (mask !== null) return lowBits(B, mask)
  const { lines, value: l } = B.capture(() => emit(B, e.left))
  const right = B.capture(() => emit(B, e.right))
  const r = right.value
  if (l.type === 'bool' && r.type === 'bool') throw new Unfit('arithmetic of truth values', e.id)
  if (l.type === 'float' || r.type === 'float' || e.op === '/') {
    B.line(...lines)
    toFloat(B, l, e)
    B.line(...right.lines)
    toFloat(B, r, e)
    return floats(B, e)
  }
  B.line(...lines)
  const a = asInt(B, l)
  B.line(...right.lines)
  const b = asInt(B, r)
  return int(ints(B, e, a, b))
}

/** A bool is 0 or 1. */
export function asInt(B: Builder, v: WasmValue): Bounds {
  if (v.type === 'int') return v.bounds
  B.line('i64.extend_i32_u')
  return bounds(0n, 1n)
}

/** The number on the stack as a double. An operand of `/` must be exact, since the quotient is rounded once only. */
function toFloat(B: Builder, v: WasmValue, e: Binary): void {
  if (v.type === 'float') return
  const b = asInt(B, v)
  if (e.op === '/') exactly(B, b, e.id)
  B.line(isSigned(b) ? 'f64.convert_i64_s' : 'f64.convert_i64_u')
}

/** Leaves where the int on the stack is none that a double holds for sure. */
export function exactly(B: Builder, b: Bounds, id: number): void {
  if (within(b, SAFE_INTS)) return
  B.mayFail(id)
  const t = B.pop('i64')
  outside(B, t, b, SAFE_INTS)
  B.guard(id)
  B.get(t)
}

/** Pushes whether `t`, which is within `have`, is outside of `allowed`. */
function outside(B: Builder, t: string, have: Bounds, allowed: Bounds): void {
  const low = have.lo < allowed.lo
  const high = have.hi > allowed.hi
  B.get(t)
  if (low && high) {
    B.int(allowed.lo)
    B.line('i64.sub')
    B.int(allowed.hi - allowed.lo)
    B.line('i64.gt_u')
  } else if (high) {
    B.int(allowed.hi)
    B.line(isSigned(have) ? 'i64.gt_s' : 'i64.gt_u')
  } else {
    B.int(allowed.lo)
    B.line('i64.lt_s')
  }
}

function floats(B: Builder, e: Binary): WasmValue {
  switch (e.op) {
    case '+':
      B.line('f64.add')
      return FLOAT
    case '-':
      B.line('f64.sub')
      return FLOAT
    case '*':
      B.line('f64.mul')
      return FLOAT
    case '/': {
      const b = B.pop('f64')
      B.get(b)
      B.line('f64.const 0', 'f64.eq')
      B.guard(e.id)
      B.get(b)
      B.line('f64.div')
      return FLOAT
    }
    default:
      throw new Unfit(`'${e.op}' of floats`, e.id)
  }
}

/** The operator on the two ints on the stack: the bounds of what it gives. */
function ints(B: Builder, e: Binary, l: Bounds, r: Bounds): Bounds {
  switch (e.op) {
    case '+':
      return additive(B, e, l, r, sum(l, r), 'i64.add')
    case '-':
      return additive(B, e, l, r, difference(l, r), 'i64.sub')
    case '*':
      return multiply(B, e, l, r)
    case '//':
    case '%':
      return divide(B, e, l, r)
    case '&':
    case '|':
    case '^': {
      const all = bitwise(e.op, l, r)
      if (!machineInt(all)) throw new Unfit('an int of more than 64 bits', e.id)
      B.line(e.op === '&' ? 'i64.and' : e.op === '|' ? 'i64.or' : 'i64.xor')
      return all
    }
    case '<<':
      return shiftLeft(B, e, l, r)
    case '>>':
      return shiftRight(B, e, l, r)
    case '**': {
      if (r.lo !== 2n || r.hi !== 2n) throw new Unfit('a power', e.id)
      B.line('drop')
      const a = B.pop('i64')
      B.get(a, a)
      const all = multiply(B, e, l, l)
      return all.lo < 0n ? bounds(0n, all.hi) : all
    }
    default:
      throw new Unfit(`'${e.op}' of ints`, e.id)
  }
}

/** Bounds that need no check: 64 bits with a sign, or without one where an operand has no room for it. */
function free(l: Bounds, r: Bounds, all: Bounds): boolean {
  return within(all, I64) || ((!isSigned(l) || !isSigned(r)) && machineInt(all))
}

function additive(B: Builder, e: Binary, l: Bounds, r: Bounds, all: Bounds, op: 'i64.add' | 'i64.sub'): Bounds {
  if (free(l, r, all)) {
    B.line(op)
    return all
  }
  B.mayFail(e.id)
  const b = B.pop('i64')
  const a = B.pop('i64')
  const t = B.local('i64')
  B.get(a, b)
  B.line(op, `local.set ${t}`)
  const add = op === 'i64.add'
  if (!isSigned(l) || !isSigned(r)) {
    if (l.lo < 0n || r.lo < 0n) throw new Unfit('an int of more than 64 bits', e.id)
    B.get(...(add ? [t, a] : [a, b]))
    B.line('i64.lt_u')
    B.guard(e.id)
    B.get(t)
    return bounds(all.lo > 0n ? all.lo : 0n, all.hi < MAXU64 ? all.hi : MAXU64)
  }
  // The result is on the wrong side of an operand.
  const grows = add ? r.lo >= 0n : r.hi <= 0n
  const shrinks = add ? r.hi <= 0n : r.lo >= 0n
  if (grows || shrinks) {
    B.get(t, a)
    B.line(grows ? 'i64.lt_s' : 'i64.gt_s')
  } else if (add && (l.lo >= 0n || l.hi <= 0n)) {
    B.get(t, b)
    B.line(l.lo >= 0n ? 'i64.lt_s' : 'i64.gt_s')
  } else {
    B.get(t, a)
    B.line('i64.xor')
    B.get(...(add ? [t, b] : [a, b]))
    B.line('i64.xor', 'i64.and', 'i64.const 0', 'i64.lt_s')
  }
  B.guard(e.id)
  B.get(t)
  return clamp(all)
}

function clamp(all: Bounds): Bounds {
  return bounds(all.lo < MIN64 ? MIN64 : all.lo, all.hi > MAX64 ? MAX64 : all.hi)
}

/** Products of doubles are rounded: what is below this is below 2^63 for sure, 2^64 likewise. */
const BELOW_63 = 2 ** 63 * (1 - 2 ** -50)
const BELOW_64 = 2 ** 64 * (1 - 2 ** -50)

function multiply(B: Builder, e: Binary, l: Bounds, r: Bounds): Bounds {
  const all = product(l, r)
  if (free(l, r, all)) {
    B.line('i64.mul')
    return all
  }
  B.mayFail(e.id)
  const b = B.pop('i64')
  const a = B.pop('i64')
  const signed = isSigned(l) && isSigned(r)
  if (!signed && (l.lo < 0n || r.lo < 0n)) throw new Unfit('an int of more than 64 bits', e.id)
  if (signed && r.lo === r.hi && r.lo > 0n) outside(B, a, l, bounds(-(MAX64 / r.lo), MAX64 / r.lo))
  else if (signed && l.lo === l.hi && l.lo > 0n) outside(B, b, r, bounds(-(MAX64 / l.lo), MAX64 / l.lo))
  else {
    B.get(a)
    B.line(`f64.convert_i64_${signed ? 's' : 'u'}`)
    B.get(b)
    B.line(`f64.convert_i64_${signed ? 's' : 'u'}`, 'f64.mul', 'f64.abs', `f64.const ${signed ? BELOW_63 : BELOW_64}`, 'f64.ge')
  }
  B.guard(e.id)
  B.get(a, b)
  B.line('i64.mul')
  return signed ? clamp(all) : bounds(all.lo, all.hi < MAXU64 ? all.hi : MAXU64)
}

/** Floor division and modulo. Where the divisor is constant, hosts multiply instead of dividing. */
function divide(B: Builder, e: Binary, l: Bounds, r: Bounds): Bounds {
  const quotient = e.op === '//'
  if (!isSigned(r) && l.lo < 0n) throw new Unfit('an int of more than 64 bits', e.id)
  if (!isSigned(l) && r.lo < 0n) throw new Unfit('an int of more than 64 bits', e.id)
  const positive = l.lo >= 0n && r.lo >= 0n
  const power = r.lo === r.hi && r.lo > 0n && (r.lo & (r.lo - 1n)) === 0n
  if (power) {
    B.line('drop')
    if (quotient) {
      B.line(`i64.const ${r.lo.toString(2).length - 1}`, isSigned(l) ? 'i64.shr_s' : 'i64.shr_u')
      return bounds(floorDiv(l.lo, r.lo), floorDiv(l.hi, r.lo))
    }
    B.int(r.lo - 1n)
    B.line('i64.and')
    return bounds(0n, r.lo - 1n)
  }
  const b = B.pop('i64')
  const a = B.pop('i64')
  if (r.lo <= 0n && r.hi >= 0n) {
    B.get(b)
    B.line('i64.eqz')
    B.guard(e.id)
  }
  const most = -l.lo > l.hi ? -l.lo : l.hi
  if (positive) {
    B.get(a, b)
    B.line(quotient ? 'i64.div_u' : 'i64.rem_u')
    const least = r.lo > 0n ? r.lo : 1n
    return quotient ? bounds(l.lo / (r.hi > 0n ? r.hi : 1n), l.hi / least) : bounds(0n, r.hi - 1n < l.hi ? (r.hi > 0n ? r.hi - 1n : 0n) : l.hi)
  }
  if (quotient && l.lo === MIN64 && r.lo <= -1n && r.hi >= -1n) {
    B.mayFail(e.id)
    B.get(a)
    B.int(MIN64)
    B.line('i64.eq')
    B.get(b)
    B.line('i64.const -1', 'i64.eq', 'i32.and')
    B.guard(e.id)
  }
  const t = B.local('i64')
  B.get(a, b)
  if (!quotient) {
    B.line('i64.rem_s', `local.set ${t}`)
    // The remainder has the sign of the divisor.
    B.get(t, b)
    B.line('i64.add')
    B.get(t, t)
    B.get(b)
    B.line('i64.xor', 'i64.const 0', 'i64.lt_s')
    B.get(t)
    B.line('i64.const 0', 'i64.ne', 'i32.and', 'select')
    return bounds(r.lo < 0n ? r.lo + 1n : 0n, r.hi > 0n ? r.hi - 1n : 0n)
  }
  B.line('i64.div_s', `local.set ${t}`)
  B.get(t)
  B.line('i64.const 1', 'i64.sub')
  B.get(t)
  // Rounded up where the signs differ and something is left.
  B.get(a, b)
  B.line('i64.xor', 'i64.const 0', 'i64.lt_s')
  B.get(t, b)
  B.line('i64.mul')
  B.get(a)
  B.line('i64.ne', 'i32.and', 'select')
  if (r.lo > 0n) return bounds(floorDiv(l.lo, r.lo), floorDiv(l.hi, l.hi >= 0n ? r.lo : r.hi))
  return clamp(bounds(-most, most))
}

function shiftLeft(B: Builder, e: Binary, l: Bounds, r: Bounds): Bounds {
  if (r.lo === r.hi && r.lo >= 0n && r.lo < 64n) {
    const all = bounds(l.lo << r.lo, l.hi << r.lo)
    if (free(l, l, all)) {
      B.line('i64.shl')
      return all
    }
    B.mayFail(e.id)
    B.line('drop')
    const a = B.pop('i64')
    const signed = isSigned(l)
    outside(B, a, l, signed ? bounds(MIN64 >> r.lo, MAX64 >> r.lo) : bounds(0n, MAXU64 >> r.lo))
    B.guard(e.id)
    B.get(a)
    B.int(r.lo)
    B.line('i64.shl')
    return signed ? clamp(all) : bounds(all.lo, all.hi < MAXU64 ? all.hi : MAXU64)
  }
  if (!isSigned(l) || !isSigned(r)) throw new Unfit('an int of more than 64 bits', e.id)
  B.mayFail(e.id)
  const b = B.pop('i64')
  const a = B.pop('i64')
  const t = B.local('i64')
  B.get(b)
  B.line('i64.const 63', 'i64.gt_u')
  B.guard(e.id)
  B.get(a, b)
  B.line('i64.shl', `local.tee ${t}`)
  B.get(b)
  B.line('i64.shr_s')
  B.get(a)
  B.line('i64.ne')
  B.guard(e.id)
  B.get(t)
  return l.lo >= 0n ? bounds(0n, MAX64) : I64
}

function shiftRight(B: Builder, e: Binary, l: Bounds, r: Bounds): Bounds {
  const signed = isSigned(l)
  const all = hullOf([l.lo < 0n ? l.lo : 0n, l.hi > 0n ? l.hi : 0n])
  if (r.lo >= 0n && r.hi < 64n) {
    B.line(signed ? 'i64.shr_s' : 'i64.shr_u')
    return r.lo === r.hi ? bounds(l.lo >> r.lo, l.hi >> r.lo) : all
  }
  const b = B.pop('i64')
  if (r.lo < 0n) {
    B.get(b)
    B.line('i64.const 0', 'i64.lt_s')
    B.guard(e.id)
  }
  if (signed) {
    // 63 gives what any more would give.
    B.get(b)
    B.line('i64.const 63')
    B.get(b)
    B.line('i64.const 63', 'i64.lt_u', 'select', 'i64.shr_s')
    return all
  }
  const a = B.pop('i64')
  B.get(a, b)
  B.line('i64.shr_u', 'i64.const 0')
  B.get(b)
  B.line('i64.const 64', 'i64.lt_u', 'select')
  return all
}

/** `-v`, `+v`, `~v`. */
export function emitUnary(B: Builder, e: Extract<CoreExpr, { kind: 'Unary' }>): WasmValue {
  const constant = constantOf(B, e)
  if (constant !== null) {
    B.int(constant)
    return int(bounds(constant, constant))
  }
  const v = emit(B, e.operand)
  if (v.type === 'float') {
    if (e.op === '~') throw new Unfit("'~' of a float", e.id)
    if (e.op === '-') B.line('f64.neg')
    return v
  }
  const b = asInt(B, v)
  if (e.op === '+') return int(b)
  const all = e.op === '~' ? bounds(~b.hi, ~b.lo) : bounds(-b.hi, -b.lo)
  if (!isSigned(b)) throw new Unfit('an int of more than 64 bits', e.id)
  if (e.op === '~') {
    B.line('i64.const -1', 'i64.xor')
    return int(all)
  }
  const a = B.pop('i64')
  if (!within(all, I64)) {
    B.mayFail(e.id)
    B.get(a)
    B.int(MIN64)
    B.line('i64.eq')
    B.guard(e.id)
  }
  B.line('i64.const 0')
  B.get(a)
  B.line('i64.sub')
  return int(clamp(all))
}
