/** Expressions of Core as WebAssembly: each leaves its value on the stack. What may raise leaves before it does. */
import type { CoreExpr } from '../core/nodes.ts'
import { PyFloat } from '../runtime/value.ts'
import { emitBinary, emitUnary, asInt, exactly } from './arithmetic.ts'
import { type Bounds, bounds, isSigned } from './bounds.ts'
import { BOOL, type Builder, FLOAT, Unfit, type WasmValue, either, int, wasmType } from './builder.ts'
import { variableOf } from './variables.ts'

export function emit(B: Builder, e: CoreExpr): WasmValue {
  switch (e.kind) {
    case 'Const':
      return constant(B, e)
    case 'Local':
    case 'Global':
    case 'Cell': {
      const v = variableOf(B.plan, e)
      if (v === undefined) throw new Unfit('a variable that holds no number', e.id)
      if (v.constant !== null) {
        B.int(v.constant)
        return int(bounds(v.constant, v.constant))
      }
      return B.load(v, e.id)
    }
    case 'Binary':
      return emitBinary(B, e)
    case 'Unary':
      return emitUnary(B, e)
    case 'Not':
      emitTest(B, e.operand)
      B.line('i32.eqz')
      return BOOL
    case 'Compare':
      return compare(B, e)
    case 'And':
    case 'Or':
      return shortCircuit(B, e)
    case 'IfExp': {
      emitTest(B, e.test)
      const a = B.capture(() => emit(B, e.body))
      const b = B.capture(() => emit(B, e.orelse))
      const all = either(a.value, b.value, e.id)
      B.line(`if ${wasmType(all)}`, ...a.lines, 'else', ...b.lines, 'end')
      return all
    }
    default:
      throw new Unfit(`an expression of kind ${e.kind}`, 'id' in e ? e.id : -1)
  }
}

function constant(B: Builder, e: Extract<CoreExpr, { kind: 'Const' }>): WasmValue {
  const { value } = e
  if (typeof value === 'number' || typeof value === 'bigint') {
    const n = BigInt(value)
    if (BigInt.asIntN(64, n) !== n && BigInt.asUintN(64, n) !== n) throw new Unfit('an int of more than 64 bits', -1)
    B.int(n)
    return int(bounds(n, n))
  }
  if (typeof value === 'boolean') {
    B.line(`i32.const ${Number(value)}`)
    return BOOL
  }
  if (!(value instanceof PyFloat)) throw new Unfit('a constant that is no number', -1)
  B.line(`f64.const ${Object.is(value.value, -0) ? '-0' : value.value}`)
  return FLOAT
}

/** The value of an expression that is constant: also of a variable that is taken for one. */
export function constantOf(B: Builder, e: CoreExpr): bigint | null {
  if (e.kind === 'Const') return typeof e.value === 'number' || typeof e.value === 'bigint' ? BigInt(e.value) : null
  if (e.kind === 'Unary') {
    const v = constantOf(B, e.operand)
    return v === null ? null : e.op === '-' ? -v : e.op === '~' ? ~v : v
  }
  if (e.kind !== 'Local' && e.kind !== 'Global' && e.kind !== 'Cell') return null
  return variableOf(B.plan, e)?.constant ?? null
}

// ---------------------------------------------------------------- truth

/** Pushes the truth of an expression as 0 or 1. */
export function emitTest(B: Builder, e: CoreExpr): void {
  if (e.kind === 'And' || e.kind === 'Or') {
    emitTest(B, e.left)
    const right = B.capture(() => emitTest(B, e.right))
    B.line('if i32', ...(e.kind === 'And' ? right.lines : ['i32.const 1']), 'else', ...(e.kind === 'And' ? ['i32.const 0'] : right.lines), 'end')
    return
  }
  truth(B, emit(B, e))
}

function truth(B: Builder, v: WasmValue): void {
  if (v.type === 'int') B.line('i64.const 0', 'i64.ne')
  else if (v.type === 'float') B.line('f64.const 0', 'f64.ne')
}

function shortCircuit(B: Builder, e: Extract<CoreExpr, { kind: 'And' | 'Or' }>): WasmValue {
  const l = emit(B, e.left)
  const t = B.pop(wasmType(l))
  const r = B.capture(() => emit(B, e.right))
  const all = either(l, r.value, e.id)
  B.get(t)
  truth(B, l)
  B.line(`if ${wasmType(all)}`, ...(e.kind === 'And' ? r.lines : [`local.get ${t}`]), 'else', ...(e.kind === 'And' ? [`local.get ${t}`] : r.lines), 'end')
  return all
}

// ---------------------------------------------------------------- comparison

const SUFFIX: Readonly<Record<string, string>> = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge', '==': 'eq', '!=': 'ne' }

function compare(B: Builder, e: Extract<CoreExpr, { kind: 'Compare' }>): WasmValue {
  const op = SUFFIX[e.op] as string
  const left = B.capture(() => emit(B, e.left))
  const right = B.capture(() => emit(B, e.right))
  const l = left.value
  const r = right.value
  if (l.type === 'float' || r.type === 'float') {
    // Ints and floats are compared exactly.
    const side = (lines: string[], v: WasmValue) => {
      B.line(...lines)
      if (v.type === 'float') return
      const b = asInt(B, v)
      exactly(B, b, e.id)
      B.line(isSigned(b) ? 'f64.convert_i64_s' : 'f64.convert_i64_u')
    }
    side(left.lines, l)
    side(right.lines, r)
    B.line(`f64.${op}`)
    return BOOL
  }
  B.line(...left.lines)
  const a = asInt(B, l)
  B.line(...right.lines)
  const b = asInt(B, r)
  compareInts(B, op, a, b)
  return BOOL
}

function compareInts(B: Builder, op: string, a: Bounds, b: Bounds): void {
  const signed = isSigned(a) && isSigned(b)
  if (signed || (a.lo >= 0n && b.lo >= 0n)) {
    B.line(op === 'eq' || op === 'ne' ? `i64.${op}` : `i64.${op}_${signed ? 's' : 'u'}`)
    return
  }
  // One of them may be negative, the other beyond 2^63: a negative one decides.
  const y = B.pop('i64')
  const x = B.pop('i64')
  const negative = a.lo < 0n ? x : y
  const decided = op === 'ne' || (op.startsWith('l') ? a.lo < 0n : op.startsWith('g') ? b.lo < 0n : false)
  B.line(`i32.const ${Number(decided)}`)
  B.get(x, y)
  B.line(op === 'eq' || op === 'ne' ? `i64.${op}` : `i64.${op}_u`)
  B.get(negative)
  B.line('i64.const 0', 'i64.lt_s', 'select')
}
