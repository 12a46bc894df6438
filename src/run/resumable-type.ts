/** What the types of generators, coroutines and async generators share: names, state, `throw`. */
import { deprecated } from './deprecations.ts'
import { baseExceptionType, typeName } from '../runtime/builtin-types.ts'
import { PyException, typeError } from '../runtime/exception.ts'
import { PyTraceback } from '../runtime/exceptions/traceback.ts'
import { PyGetSet, defineGetters } from '../runtime/native.ts'
import { identityOf } from '../runtime/ops/hash.ts'
import { repr } from '../runtime/ops/repr.ts'
import { toHost } from '../runtime/str/wide.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { PyType } from '../runtime/type.ts'
import { PyTuple, type Value, asStr } from '../runtime/value.ts'
import type { Frame } from './frame.ts'
import { PyFrame, frameObject } from './frame-object.ts'
import { type Resumable, delegateOf } from './generator.ts'

/** The frame, which says where the generator waits. */
function placed(g: Resumable, f: Frame): Frame {
  if (!g.running) f.pc = g.at
  return f
}

/** `prefix`: gi, cr or ag; `delegate`: what the attribute for what it waits for is called. */
export function defineState(type: PyType, prefix: string, delegate: string): void {
  type.slots.repr = (g: Resumable) => `<${g.code.flavour.replace(' ', '_')} object ${g.qualname} at 0x${(0x7f0000000000 + identityOf(g)).toString(16)}>`
  defineGetters(type, {
    [`${prefix}_running`]: (g: Resumable) => g.running,
    [`${prefix}_frame`]: (g: Resumable) => (g.frame === null ? null : g.started ? frameObject(placed(g, g.frame)) : new PyFrame(g.code, g.frame.fn.globals, g.frame, -1)),
    [`${prefix}_code`]: (g: Resumable) => g.code,
    [`${prefix}_suspended`]: (g: Resumable) => g.started && !g.running && g.frame !== null,
    [`${prefix}_${delegate}`]: delegateOf,
  })
  const name = (key: 'name' | 'qualname') => {
    const shown = `__${key}__`
    type.dict.set(shown, new PyGetSet(shown, type, (g: Resumable) => g[key], (g: Resumable, v) => {
      const s = v === undefined ? undefined : asStr(v)
      if (typeof s !== 'string') throw typeError(`${shown} must be set to a string object`)
      g[key] = s
    }))
  }
  name('name')
  name('qualname')
}

/** The exception that the arguments of `throw` stand for. */
export function* exceptionFrom(type: Value, value: Value | undefined, traceback: Value | undefined): Steps<PyException> {
  if (value !== undefined) yield* deprecated('the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.')
  if (traceback !== undefined && traceback !== null && !(traceback instanceof PyTraceback)) throw typeError('throw() third argument must be a traceback object')
  if (type instanceof PyException) {
    if (value !== undefined && value !== null) throw typeError('instance exception may not have a separate value')
    return type
  }
  if (type instanceof PyType && type.isSubtype(baseExceptionType)) {
    if (value instanceof PyException && value.cls.isSubtype(type)) return value
    let made: Value
    try {
      made = yield* call(type, value === undefined || value === null ? [] : value instanceof PyTuple ? [...value.items] : [value])
    } catch (e) {
      // What making it raises is raised in its place.
      if (!(e instanceof PyException)) throw e
      return e
    }
    if (!(made instanceof PyException)) return typeError(`calling ${toHost(yield* repr(type))} should have returned an instance of BaseException, not ${typeName(made)}`)
    return made
  }
  throw typeError(`exceptions must be classes or instances deriving from BaseException, not ${typeName(type)}`)
}
