/**
 * Arithmetic of which only the low bits are wanted: `(a * b + c) % 2**64`, `x * 31 & 0xFFFFFFFF`, `(x << 13) & M`. What `+`, `-`, `*`, `<<` and the bit
 * operators give in their low n bits depends on the low n bits of their operands only. So it is computed as it comes, wrapping at 64 bits,
 * however large the exact value would be.
 */
import type { CoreExpr } from '../core/nodes.ts'
import { type Bounds, MAXU64, bitsOf, bitwise, bounds, difference, product, sum, within } from './bounds.ts'
import { type Builder, Unfit, type WasmValue, int } from './builder.ts'
import { asInt } from './arithmetic.ts'
import { constantOf, emit } from './expressions.ts'

type Binary = Extract<CoreExpr, { kind: 'Binary' }>

interface Wanted {
  readonly mask: bigint
  readonly of: CoreExpr
}

/** Ints of more bits are charged for by their size. */
const MOST_BITS = 1000

/** Does an expression want the low bits only of an operand that wraps? */
export function wantedBits(B: Builder, e: Binary): Wanted | null {
  const of = (value: bigint | null, operand: CoreExpr): Wanted | null => {
    if (value === null || !wraps(operand)) return null
    const mask = e.op === '%' ? value - 1n : value
    if (mask < 0n || mask > MAXU64 || (e.op === '%' && (value <= 0n || (value & mask) !== 0n))) return null
    return { mask, of: operand }
  }
  if (e.op === '%') return of(constantOf(B, e.right), e.left)
  if (e.op !== '&') return null
  return of(constantOf(B, e.right), e.left) ?? of(constantOf(B, e.left), e.right)
}

function wraps(e: CoreExpr): boolean {
  return (e.kind === 'Binary' && ['+', '-', '*', '<<', '&', '|', '^'].includes(e.op)) || (e.kind === 'Unary' && e.op !== '+')
}

export function lowBits(B: Builder, { mask, of }: Wanted): WasmValue {
  const all = low(B, of)
  if (within(all, bounds(0n, mask)) && (mask & (mask + 1n)) === 0n) return int(all)
  if (mask !== MAXU64) {
    B.int(mask)
    B.line('i64.and')
  }
  return int(bounds(0n, all.lo >= 0n && all.hi < mask ? all.hi : mask))
}

/** Pushes 64 bits of which the low ones are those of `e`; answers the bounds of its exact value. */
function low(B: Builder, e: CoreExpr): Bounds {
  const constant = constantOf(B, e)
  if (constant !== null) {
    B.int(constant)
    return bounds(constant, constant)
  }
  if (e.kind === 'Unary' && e.op !== '+') {
    if (e.op === '-') B.line('i64.const 0')
    const v = low(B, e.operand)
    B.line(...(e.op === '-' ? ['i64.sub'] : ['i64.const -1', 'i64.xor']))
    return e.op === '-' ? bounds(-v.hi, -v.lo) : bounds(~v.hi, ~v.lo)
  }
  // What has a mask of its own is exact.
  if (e.kind !== 'Binary' || !wraps(e) || wantedBits(B, e) !== null) return asNumber(B, e)
  const l = low(B, e.left)
  if (e.op === '<<') return shifted(B, e, l)
  const r = low(B, e.right)
  const all = combined(e.op, l, r)
  if (bitsOf(all) > MOST_BITS) throw new Unfit('an int of more than 1000 bits', e.id)
  B.line(INSTRUCTIONS[e.op] as string)
  return all
}

const INSTRUCTIONS: Readonly<Record<string, string>> = { '+': 'i64.add', '-': 'i64.sub', '*': 'i64.mul', '&': 'i64.and', '|': 'i64.or', '^': 'i64.xor' }

function combined(op: string, l: Bounds, r: Bounds): Bounds {
  switch (op) {
    case '+': return sum(l, r)
    case '-': return difference(l, r)
    case '*': return product(l, r)
    default: return bitwise(op as '&' | '|' | '^', l, r)
  }
}

function asNumber(B: Builder, e: CoreExpr): Bounds {
  const v = emit(B, e)
  if (v.type === 'float') throw new Unfit('bits of a float', 'id' in e ? e.id : -1)
  return asInt(B, v)
}

function shifted(B: Builder, e: Binary, l: Bounds): Bounds {
  const constant = constantOf(B, e.right)
  if (constant !== null) {
    if (constant < 0n || constant > 255n) throw new Unfit('a wide shift', e.id)
    if (constant > 63n) B.line('drop', 'i64.const 0')
    else {
      B.int(constant)
      B.line('i64.shl')
    }
    const all = bounds(l.lo << constant, l.hi << constant)
    if (bitsOf(all) > MOST_BITS) throw new Unfit('an int of more than 1000 bits', e.id)
    return all
  }
  const r = asNumber(B, e.right)
  if (!within(r, bounds(0n, 63n))) {
    B.mayFail(e.id)
    const b = B.pop('i64')
    B.get(b)
    B.line('i64.const 63', 'i64.gt_u')
    B.guard(e.id)
    B.get(b)
  }
  B.line('i64.shl')
  const most = r.hi < 63n ? r.hi : 63n
  const all = bounds(l.lo < 0n ? l.lo << most : 0n, l.hi > 0n ? l.hi << most : 0n)
  if (bitsOf(all) > MOST_BITS) throw new Unfit('an int of more than 1000 bits', e.id)
  return all
}
