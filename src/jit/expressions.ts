/**
 * Expressions of Core as JavaScript. `emit` answers a pure piece of text in the narrowest form known; what may leave, raise
 * or allocate becomes lines before it, in Python's order of evaluation.
 */
import type { CoreExpr } from '../core/nodes.ts'
import { unboundCellError, unboundLocalError } from '../run/names.ts'
import { loadGlobalSlow, isSame, unarySlow, formatSlow, joinParts } from '../compile/slow.ts'
import { PyBuiltin } from '../runtime/native.ts'
import { PyType } from '../runtime/type.ts'
import { PyFloat, type Value } from '../runtime/value.ts'
import { PySlice } from '../runtime/slice.ts'
import { emitAttr, emitItem } from './access.ts'
import { containsCall } from './containers.ts'
import { emitBinary } from './arithmetic.ts'
import { emitCarried, emitCarry } from './carry.ts'
import type { Emitter } from './emitter.ts'
import { emitDict } from './displays.ts'
import { closureValue } from './fallback.ts'
import * as support from './support.ts'
import { unseen } from './unseen.ts'
import { type JsValue, anyValue, boolValue, floatValue, intValue, literal } from './value.ts'

export function emit(E: Emitter, e: CoreExpr): JsValue {
  switch (e.kind) {
    case 'Const':
      return constant(E, e.value)
    case 'Local':
      return local(E, e)
    case 'Cell': {
      const t = E.temp(`s${e.slot}.value`)
      E.line(`if (${t} === undefined) ${E.fail(`throw ${E.k(unboundCellError)}(f, ${e.slot})`, e.id)}`)
      return guessed(E, anyValue(t), E.kind(e), e.id)
    }
    case 'Global':
      return global(E, e)
    case 'Binary':
      return emitBinary(E, e)
    case 'Unary': {
      const v = emit(E, e.operand)
      if (e.op === '-' && v.rep === 'int') return intValue(`(0 - ${v.js})`, -v.hi, -v.lo)
      if (e.op === '-' && v.rep === 'float') return floatValue(`(-${v.js})`)
      return anyValue(E.call(`${E.k(unarySlow)}('${e.op}', ${generic(E, v)})`, e.id))
    }
    case 'Not':
      return boolValue(`(!${emitTest(E, e.operand, e.id)})`)
    case 'Compare':
      return compare(E, e)
    case 'Is': {
      const l = emit(E, e.left)
      if (e.right.kind === 'Const' && e.right.value === null) return boolValue(`(${generic(E, l)} ${e.negated ? '!==' : '==='} null)`)
      const a = generic(E, l)
      const b = generic(E, emit(E, e.right))
      if (e.right.kind === 'Const' && (e.right.value instanceof PyBuiltin || e.right.value instanceof PyType)) return boolValue(`(${a} ${e.negated ? '!==' : '==='} ${b})`)
      return boolValue(`(${e.negated ? '!' : ''}${E.k(isSame)}(${a}, ${b}))`)
    }
    case 'In': {
      const a = generic(E, emit(E, e.left))
      const b = generic(E, emit(E, e.right))
      unseen(E, e.right, e.id)
      return boolValue(`(${E.leaf(containsCall(E, E.T.probeValues(e.right), b, a), e.id)} !== ${e.negated})`)
    }
    case 'And':
    case 'Or':
      return shortCircuit(E, e)
    case 'IfExp':
      return conditional(E, e)
    case 'Attr':
      return emitAttr(E, e)
    case 'Item':
      return emitItem(E, e)
    case 'Slice': {
      const parts = [e.lower, e.upper, e.step].map((x) => generic(E, emit(E, x)))
      return anyValue(E.made(`new ${E.k(PySlice)}(${parts.join(', ')})`))
    }
    case 'Tuple': {
      const small = support.smallTuples[e.items.length]
      if (small !== null && small !== undefined) return anyValue(E.made(`${E.k(small)}(${genericAll(E, e.items)})`))
      return anyValue(E.made(`${E.k(support.tuple)}([${genericAll(E, e.items)}])`))
    }
    case 'List':
      return anyValue(E.made(`${E.k(support.list)}([${genericAll(E, e.items)}])`))
    case 'Dict':
      return emitDict(E, e)
    case 'Join':
      return join(E, e)
    case 'Format': {
      const value = emit(E, e.value)
      const plain = e.spec === null && (e.conversion === '' || e.conversion === 's')
      if (plain && value.rep === 'int') return anyValue(`('' + ${value.js})`)
      const v = plain ? E.temp(generic(E, value)) : generic(E, value)
      const spec = e.spec === null ? `''` : generic(E, emit(E, e.spec))
      const slow = `${E.k(formatSlow)}(${v}, '${e.conversion}', ${spec})`
      return anyValue(E.leaf(plain ? `typeof ${v} === 'string' ? ${v} : ${slow}` : slow, e.id))
    }
    case 'Carry':
      return emitCarry(E, e)
    case 'Carried':
      return emitCarried(E, e)
    case 'IsUnset':
      return boolValue(`(s${e.slot} === undefined)`)
    case 'ToTuple':
      return anyValue(E.made(`${E.k(support.tupleOfList)}(${generic(E, emit(E, e.operand))})`))
    case 'Set':
      // Hashing may raise, or take the guest's code.
      return e.items.length === 0 ? anyValue(E.made(`${E.k(support.emptySet)}()`)) : closureValue(E, e)
    case 'Name':
    case 'Function':
    case 'ExcMatch':
    case 'Special':
    case 'ExcPart':
      return closureValue(E, e)
  }
}

/** Several values in generic form. */
export function genericValues(E: Emitter, es: readonly CoreExpr[]): string[] {
  return es.map((x) => generic(E, emit(E, x)))
}

/** The same, separated by commas. */
export function genericAll(E: Emitter, es: readonly CoreExpr[]): string {
  return genericValues(E, es).join(', ')
}

function constant(E: Emitter, v: Value): JsValue {
  if (typeof v === 'number') return intValue(literal(v), v, v)
  if (typeof v === 'boolean') return boolValue(String(v))
  if (v === null) return anyValue('null')
  if (v instanceof PyFloat) return floatValue(Number.isFinite(v.value) ? literal(v.value) : E.k(v.value))
  return anyValue(E.k(v))
}

function local(E: Emitter, e: Extract<CoreExpr, { kind: 'Local' }>): JsValue {
  const v = E.slotValue(e.slot)
  if (!e.sure && v.rep !== 'float' && !E.bounds.has(e.slot)) {
    const unset = v.rep === 'int' ? `${v.js} !== ${v.js}` : `${v.js} === undefined`
    E.line(`if (${unset}) ${E.fail(`throw ${E.k(unboundLocalError)}(f, ${e.slot})`, e.id)}`)
  }
  return v
}

function global(E: Emitter, e: Extract<CoreExpr, { kind: 'Global' }>): JsValue {
  const slot = E.facts.promoted.get(e.index)
  const name = () => E.k(e.name)
  if (slot !== undefined) {
    const v = E.slotValue(slot)
    if (v.rep !== 'any') return v
    const t = E.name('t')
    E.line(`let ${t} = ${v.js}; if (${t} === undefined) ${E.fail(`${t} = ${E.k(loadGlobalSlow)}(f, ${name()}, ${e.id})`, e.id)}`)
    return anyValue(t)
  }
  const cell = `g[${e.index}]`
  if (E.facts.failed.has(e.id)) {
    const t = E.name('t')
    E.line(`let ${t} = ${cell}; if (${t} === undefined) ${E.fail(`${t} = ${E.k(loadGlobalSlow)}(f, ${name()}, ${e.id})`, e.id)}`)
    return guessed(E, anyValue(t), E.kind(e), e.id)
  }
  const builtin = E.builtin(e.name, e.index)
  if (builtin === undefined) {
    const t = E.temp(cell)
    E.guard(`${t} === undefined`, e.id)
    return guessed(E, anyValue(t), E.kind(e), e.id)
  }
  // While a script has not touched the builtins of its instance, they are the same for all.
  if (E.known.has(cell, 'builtin') === undefined) {
    E.guard(`${cell} !== undefined || ${E.builtins}.untouched !== true`, e.id)
    E.known.learn(cell, 'builtin', true)
  }
  return guessed(E, anyValue(E.k(builtin)), E.kind(e), e.id)
}

/** A generic value that is expected to be of a kind: guarded. */
export function guessed(E: Emitter, v: JsValue, kind: string, id: number): JsValue {
  if (kind !== 'int' && kind !== 'float') return v
  return into(E, v, kind, id)
}

/** A value as a raw number of `kind`, guarded if that is only a guess. */
export function into(E: Emitter, v: JsValue, kind: 'int' | 'float', id: number): JsValue {
  if (v.rep === kind) return v
  if (v.rep !== 'any') {
    // An int where a float was expected, or the other way round: `typeof` would not tell them apart.
    E.guard('true', id)
    return kind === 'int' ? intValue('NaN') : floatValue('NaN')
  }
  if (kind === 'int') {
    E.guard(`typeof ${v.js} !== 'number'`, id)
    return intValue(E.temp(`+${v.js}`))
  }
  E.guard(`!${E.k(support.isFloat)}(${v.js})`, id)
  return floatValue(E.temp(`+${v.js}.value`))
}

/** A value in the form that generic code expects. */
export function generic(E: Emitter, v: JsValue): string {
  if (v.rep === 'float') return E.temp(`new ${E.k(PyFloat)}(${v.js})`)
  // A number in front of a dot would end behind it.
  return /^\d+$/.test(v.js) ? `(${v.js})` : v.js
}

// ---------------------------------------------------------------- truth

/** An expression as a host boolean. */
export function emitTest(E: Emitter, e: CoreExpr, at: number): string {
  switch (e.kind) {
    case 'Not':
      return `(!${emitTest(E, e.operand, e.id)})`
    case 'And':
    case 'Or': {
      const l = emitTest(E, e.left, e.id)
      let r = ''
      const lines = E.capture(() => { r = emitTest(E, e.right, e.id) })
      if (lines.length === 0) return `(${l} ${e.kind === 'And' ? '&&' : '||'} ${r})`
      const t = E.name('t')
      E.line(`let ${t} = ${l}`)
      E.line(`if (${e.kind === 'And' ? '' : '!'}${t}) {`)
      E.lines(lines)
      E.line(`${t} = ${r}`)
      E.line('}')
      return t
    }
    case 'Compare':
      return compareTest(E, e, at)
    default: {
      const v = emit(E, e)
      return truthOf(E, v, at)
    }
  }
}

export function truthOf(E: Emitter, v: JsValue, at: number): string {
  if (v.rep === 'bool') return v.js
  if (v.rep === 'int' || v.rep === 'float') return `(${v.js} !== 0)`
  if (E.known.has(v.js, 'bool') !== undefined) return v.js
  const t = E.name('t')
  E.line(`let ${t} = ${v.js}`)
  settleTruth(E, t, at)
  return t
}

/** Makes true or false of a local. */
function settleTruth(E: Emitter, t: string, at: number): void {
  const lines = E.capture(() => E.line(`${t} = ${E.leaf(`${E.k(support.truth)}(${t})`, at)}`))
  E.line(`if (${t} !== true && ${t} !== false) {`)
  E.lines(lines)
  E.line('}')
}

/** The parts of an f-string. Those that are no wide strs, which the host has no strings for, are added as they are. */
function join(E: Emitter, e: Extract<CoreExpr, { kind: 'Join' }>): JsValue {
  const parts = e.parts.map((p) => {
    const js = generic(E, emit(E, p))
    return isHostText(js) || /^\w+$/.test(js) ? js : E.temp(js)
  })
  const unknown = e.parts.flatMap((p, i) => (isHostText(parts[i] as string) || (p.kind === 'Const' && typeof p.value === 'string') ? [] : [`typeof ${parts[i]} === 'string'`]))
  const host = `${E.k(support.text)}(${parts.join(' + ')})`
  return anyValue(E.made(unknown.length === 0 ? host : `${unknown.join(' && ')} ? ${host} : ${E.k(joinParts)}([${parts.join(', ')}])`))
}

/** The text of a number, as `Format` has it. */
function isHostText(js: string): boolean {
  return js.startsWith(`('' + `)
}

/** `and`, `or` as values. */
function shortCircuit(E: Emitter, e: Extract<CoreExpr, { kind: 'And' | 'Or' }>): JsValue {
  const l = emit(E, e.left)
  if (l.rep === 'bool' && E.kind(e.right) === 'bool') return boolValue(emitTest(E, e, e.id))
  const t = E.name('t')
  E.line(`let ${t} = ${generic(E, l)}`)
  const test = truthOf(E, l.rep === 'any' ? anyValue(t) : l, e.id)
  E.when(`${e.kind === 'And' ? '' : '!'}${test}`, () => E.line(`${t} = ${generic(E, emit(E, e.right))}`))
  return anyValue(t)
}

function conditional(E: Emitter, e: Extract<CoreExpr, { kind: 'IfExp' }>): JsValue {
  const test = emitTest(E, e.test, e.id)
  const t = E.name('t')
  E.line(`let ${t}`)
  let a!: JsValue
  let b!: JsValue
  const left = E.capture(() => { a = emit(E, e.body) })
  const right = E.capture(() => { b = emit(E, e.orelse) })
  const same = a.rep === b.rep
  const branch = (lines: string[], v: JsValue) => {
    E.lines(lines)
    E.line(`${t} = ${same ? v.js : generic(E, v)}`)
  }
  E.line(`if (${test}) {`)
  branch(left, a)
  E.line('} else {')
  branch(right, b)
  E.line('}')
  if (!same) return anyValue(t)
  return { js: t, rep: a.rep, lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) }
}

// ---------------------------------------------------------------- comparison

const HOST: Readonly<Record<string, string>> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=', '==': '===', '!=': '!==' }

type Compare = Extract<CoreExpr, { kind: 'Compare' }>

function compare(E: Emitter, e: Compare): JsValue {
  const sides = compared(E, e)
  if (typeof sides === 'string') return boolValue(sides)
  const { a, b, op, test } = sides
  const t = E.name('t')
  E.line(`let ${t}`)
  const slow = E.capture(() => E.line(`${t} = ${E.leaf(`${E.k(compareOf(e.op))}(${a}, ${b})`, e.id)}`))
  if (test !== '') {
    E.line(`if (${test}) ${t} = ${a} ${op} ${b}`)
    E.line('else {')
  } else E.line('{')
  E.lines(slow)
  E.line('}')
  return anyValue(t)
}

/** A comparison of which only the truth is wanted. */
function compareTest(E: Emitter, e: Compare, at: number): string {
  const sides = compared(E, e)
  if (typeof sides === 'string') return sides
  const { a, b, op, test } = sides
  const t = E.name('t')
  const slow = E.capture(() => E.line(`${t} = ${E.leaf(`${E.k(compareOf(e.op))}(${a}, ${b})`, e.id)}`))
  E.line(`let ${t}`)
  E.line(test === '' ? '{' : `if (${test}) ${t} = ${a} ${op} ${b}; else {`)
  E.lines(slow)
  settleTruth(E, t, at)
  E.line('}')
  return t
}

/** The operands in generic form, and when the host's operator does for them; the whole comparison where that is always. */
function compared(E: Emitter, e: Compare): string | { a: string; b: string; op: string; test: string } {
  const l = emit(E, e.left)
  const r = emit(E, e.right)
  const op = HOST[e.op] as string
  const numeric = (v: JsValue) => v.rep === 'int' || v.rep === 'float'
  if (numeric(l) && numeric(r)) return `(${l.js} ${op} ${r.js})`
  const a = generic(E, l)
  const b = generic(E, r)
  // Numbers when one side is known to be one, strs when one is constant; else both are looked at.
  const tests: string[] = []
  const number = (v: JsValue, js: string) => (v.rep === 'int' ? '' : `typeof ${js} === 'number'`)
  if (l.rep !== 'float' && r.rep !== 'float' && l.rep !== 'bool' && r.rep !== 'bool' && !isText(e.left) && !isText(e.right)) {
    tests.push([number(l, a), number(r, b)].filter((x) => x !== '').join(' && '))
  }
  const equality = e.op === '==' || e.op === '!='
  if (equality && l.rep === 'any' && r.rep === 'any') {
    const short = isText(e.left) || isText(e.right)
    tests.push([isText(e.left) ? '' : `typeof ${a} === 'string'`, isText(e.right) ? '' : `typeof ${b} === 'string'`, short ? '' : `${b}.length <= 256`].filter((x) => x !== '').join(' && ') || 'true')
  }
  return { a, b, op, test: tests.map((x) => `(${x})`).join(' || ') }
}

/** A constant str short enough that comparing with it costs nothing. */
function isText(e: CoreExpr): boolean {
  return e.kind === 'Const' && typeof e.value === 'string' && e.value.length <= 256
}

const compares: Map<string, unknown> = new Map()
function compareOf(op: Compare['op']): unknown {
  let fn = compares.get(op)
  if (fn === undefined) compares.set(op, (fn = support.compare(op)))
  return fn
}
