/** Calls of what a module or class has: `random.randint(1, 6)`, `math.hypot(x, y)`, `Point.origin()`. What it has for the name is read each time, and compared with what was seen. */
import type { CoreStmt } from '../core/nodes.ts'
import { classReader, moduleReader } from '../compile/steps.ts'
import { lookupSpecial } from '../compile/special.ts'
import { methodType } from '../runtime/builtin-types.ts'
import { PyFunction, PyMethod, PyModule } from '../runtime/function.ts'
import { PyBuiltin } from '../runtime/native.ts'
import { findAttribute } from '../runtime/ops/attribute.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { takes } from './arguments.ts'
import { callFunction, generalCall } from './calls.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { emitLeafNative, isBlindFunction, leafSite } from './leaf-natives.ts'
import { siteFunction } from './natives.ts'
import { afterStep, beforeStep, storeResult } from './steps.ts'
import { anyValue } from './value.ts'

type CallMethod = Extract<CoreStmt, { kind: 'CallMethod' }>

/** `o.name`, where `o` is a module or a class most of the time. */
function memberReader(name: string): (o: Value) => Value {
  const ofModule = moduleReader(name)
  const ofClass = classReader(name)
  return (o) => {
    const found = o instanceof PyModule ? ofModule(o) : ((o instanceof PyType ? ofClass(o) : undefined) ?? findAttribute(o, name))
    return found === undefined || found === NEED_GUEST ? lookupSpecial(o, name) : (found as Value)
  }
}

/** The call of a function, bound method or builtin that a module or class was seen to have; false when something else was seen. */
export function moduleCall(E: Emitter, s: CallMethod): boolean {
  if (s.keywords.length > 0 || s.args.length > 3) return false
  const seen = E.T.probeValues(s.object)
  const [first] = seen
  if (first === undefined || !seen.every((v) => (v instanceof PyModule ? first instanceof PyModule : v === first && v instanceof PyType))) return false
  const member = first instanceof PyModule ? moduleReader(s.name)(first) : classReader(s.name)(first as PyType)
  const count = s.args.length
  const native = member instanceof PyBuiltin ? siteFunction(member.spec, count, member.self === undefined ? 0 : 1) : null
  const bound = member instanceof PyMethod && member.func instanceof PyFunction && takes(member.func, count + 1) ? member.func.code : null
  const plain = member instanceof PyFunction && takes(member, count) ? member.code : null
  if (native === null && bound === null && plain === null) return false
  const o = generic(E, emit(E, s.object))
  // The attribute is read before the arguments are evaluated.
  const fn = E.leaf(`${E.k(memberReader(s.name))}(${o})`, s.nameId)
  const values = s.args.map((a) => emit(E, a))
  const done = E.name('l')
  E.line(`${done}: {`)
  const fits = beforeStep(E)
  const r = E.name('t')
  E.line(`let ${r}`)
  const result = { r, fits, done }
  const otherwise = (): void => E.line(`${r} = ${E.call(generalCall(E, fn, values), s.id)}`)
  if (native !== null) {
    const { spec, self } = member as PyBuiltin
    const args = values.map((v) => generic(E, v))
    const known = self === undefined ? args : [`${fn}.self`, ...args]
    E.when(`${fn} !== null && ${fn}.spec === ${E.k(spec)} && ${fn}.self ${self === undefined ? '===' : '!=='} undefined`, () => {
      const blind = self === undefined && isBlindFunction(spec) ? leafSite(spec, count, 0) : null
      E.line(`${r} = ${blind !== null ? emitLeafNative(E, blind, known, s.id) : E.call(`${E.k(native)}(${known.join(', ')})`, s.id)}`)
    }, otherwise)
  } else if (bound !== null) {
    E.when(`${fn} !== null && ${fn}.cls === ${E.k(methodType)} && ${fn}.func !== null && ${fn}.func.code === ${E.k(bound)}`, () => {
      callFunction(E, s, { code: bound, fn: `${fn}.func`, test: '' }, [anyValue(`${fn}.self`), ...values], result)
    }, otherwise)
  } else if (plain !== null) {
    callFunction(E, s, { code: plain, fn, test: `${fn} !== null && ${fn}.code === ${E.k(plain)}` }, values, result)
  }
  afterStep(E, s, r, fits)
  storeResult(E, s.id, s.dst, r)
  E.line('}')
  return true
}
