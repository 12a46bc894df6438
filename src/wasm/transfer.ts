/** Values of the guest to and from the memory that a function in WebAssembly has its variables in. */
import { PyFloat, type Value } from '../runtime/value.ts'
import { type Bounds, isSigned } from './bounds.ts'
import type { WasmValue } from './builder.ts'
import type { Area } from './host.ts'

const HIGH = 2 ** 32
/** High halves of ints that are safe for sure. */
const SAFE_HIGH = 2 ** 21 - 1

/** A value that fits, at a byte offset. */
export function write({ i32, f64, i64 }: Area, at: number, type: WasmValue, v: Value): void {
  if (type.type === 'float') f64[at >> 3] = (v as PyFloat).value
  else if (type.type === 'bool') i32[at >> 2] = v === true ? 1 : 0
  else if (typeof v === 'number') {
    i32[at >> 2] = v
    i32[(at >> 2) + 1] = (v | 0) === v ? v >> 31 : Math.floor(v / HIGH)
  } else i64[at >> 3] = v as bigint
}

export function read(area: Area, at: number, type: WasmValue): Value {
  if (type.type === 'float') return new PyFloat(area.f64[at >> 3] as number)
  if (type.type === 'bool') return area.i32[at >> 2] !== 0
  return readInt(area, at, type.bounds)
}

export function readInt({ i32, i64 }: Area, at: number, bounds: Bounds): number | bigint {
  const high = i32[(at >> 2) + 1] as number
  if (high >= (bounds.lo < 0n ? -SAFE_HIGH : 0) && high <= SAFE_HIGH) return high * HIGH + ((i32[at >> 2] as number) >>> 0)
  const n = i64[at >> 3] as bigint
  const exact = isSigned(bounds) ? n : BigInt.asUintN(64, n)
  return exact >= BigInt(Number.MIN_SAFE_INTEGER) && exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : exact
}
