/**
 * What call sites learn about natives: after its first call a site knows the host function that the builtin, or the method
 * of a builtin type, comes down to for as many arguments, and calls it without binding them.
 */
import { noteMethod } from './targets.ts'
import type { Code } from '../run/code.ts'
import { call1, call2 } from '../run/call.ts'
import { type Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { strType, typeOf, typeType } from '../runtime/builtin-types.ts'
import { PyFunction } from '../runtime/function.ts'
import { PyInstance, type Shape } from '../runtime/instance.ts'
import { type NativeSpec, PyBuiltin, PyMethodDescriptor } from '../runtime/native.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'

export type Direct = (...args: any[]) => Outcome

/** A site stops learning after this many misses. */
const MAX_TRIES = 20

/** Takes as many host arguments, receiver or class included, as written; null when they need binding. */
export function direct(spec: NativeSpec, given: number): Direct | null {
  const { leaf, steps, direct: answers } = spec
  if (answers !== null) {
    if (spec.variadic && spec.varKeywords) return null
    if (spec.variadic) return spec.positional > 0 || spec.bound ? null : (...args: Value[]) => answers(args)
    return given < spec.required || given > spec.positional ? null : answers
  }
  if (leaf !== null && spec.variadic) return gathering(spec, leaf)
  if (leaf === null || given < spec.required || given > spec.positional) return null
  if (steps === null) {
    return spec.atSite ??= (a: any, b: any, c: any) => {
      const r = leaf(a, b, c)
      return r === undefined ? null : r
    }
  }
  const { guestFirst } = spec
  return spec.atSite ??= (a: any, b: any, c: any) => {
    if (guestFirst === null || !guestFirst(a, b, c)) {
      try {
        const r = leaf(a, b, c)
        return r === undefined ? null : r
      } catch (e) {
        if (e !== NEED_GUEST) throw e
      }
    }
    return drive(steps(a, b, c))
  }
}

/** `f(*args)`: its arguments as an array; keyword-only ones are missing. */
function gathering(spec: NativeSpec, leaf: NonNullable<NativeSpec['leaf']>): Direct | null {
  const { steps, bound, guestFirst } = spec
  if (spec.positional > 0 || (spec.varKeywords && spec.params.length > 0)) return null
  if (spec.varKeywords && bound) return gatheringNames(spec, leaf)
  if (spec.varKeywords) return null
  return (...args: Value[]) => {
    const self = bound ? args.shift() : undefined
    if (guestFirst === null || !(bound ? guestFirst(self, args) : guestFirst(args))) {
      try {
        const r = bound ? leaf(self, args) : leaf(args)
        return r === undefined ? null : r
      } catch (e) {
        if (e !== NEED_GUEST || steps === null) throw e
      }
    }
    const run = steps as NonNullable<NativeSpec['steps']>
    return drive(bound ? run(self, args) : run(args))
  }
}

/** The same for a method that takes keywords too, of which there are none. */
function gatheringNames({ guestFirst, steps }: NativeSpec, leaf: NonNullable<NativeSpec['leaf']>): Direct {
  return (self: Value, ...args: Value[]) => {
    if (guestFirst === null || !guestFirst(self, args, null)) {
      try {
        const r = leaf(self, args, null)
        return r === undefined ? null : r
      } catch (e) {
        if (e !== NEED_GUEST || steps === null) throw e
      }
    }
    return drive((steps as NonNullable<NativeSpec['steps']>)(self, args, null))
  }
}

const unused: Direct = () => null

// ---------------------------------------------------------------- functions and types

/** What `f(x)` expects to call: a builtin function, or a builtin type. */
export interface NativeSite {
  /** Undefined, which no value is, before anything has been learnt. */
  callee: Value | undefined
  leaf: Direct
  tries: number
}
export function nativeSite(): NativeSite {
  return { callee: undefined, leaf: unused, tries: 0 }
}

function learn(site: NativeSite, callee: Value, given: number): void {
  if (callee instanceof PyBuiltin) {
    if (callee.self !== undefined) return
    site.tries++
    const leaf = direct(callee.spec, given)
    if (leaf === null) return
    site.leaf = leaf
    site.callee = callee
  } else if (callee instanceof PyType && !callee.heap && callee.construct !== null) {
    site.tries++
    const leaf = direct(callee.construct, given)
    if (leaf === null) return
    site.leaf = given === 1 ? (a) => leaf(callee, a) : (a, b) => leaf(callee, a, b)
    site.callee = callee
  }
}

export function callLearning1(site: NativeSite, callee: Value, a: Value): Outcome {
  if (!(callee instanceof PyFunction) && site.tries < MAX_TRIES) learn(site, callee, 1)
  return call1(callee, a)
}

export function callLearning2(site: NativeSite, callee: Value, a: Value, b: Value): Outcome {
  if (!(callee instanceof PyFunction) && site.tries < MAX_TRIES) learn(site, callee, 2)
  return call2(callee, a, b)
}

// ---------------------------------------------------------------- methods

/**
 * What a method call expects: an instance of this shape and class version with a guest method of as many parameters, or a
 * value of a builtin type.
 */
export interface MethodSite {
  shape: Shape | null
  version: number
  method: PyFunction | null
  /** The builtin type; null, which no value's is (the host finds undefined at numbers), before anything has been learnt. */
  type: PyType | null
  /** It is str. */
  text: boolean
  leaf: Direct
  tries: number
}
export function methodSite(): MethodSite {
  return { shape: null, version: -1, method: null, type: null, text: false, leaf: unused, tries: 0 }
}

/**
 * A builtin type, of the core or of the library, whose values have no attributes of their own: a method of its table is what
 * a call of that name finds.
 */
export function isPlainType(t: PyType): boolean {
  return !t.heap && !t.instanceDict && t.slots.getattr === undefined && t !== typeType
}

export function fillSite(site: MethodSite, code: Code, id: number, o: Value, name: string, count: number): void {
  if (site.tries > MAX_TRIES) return
  const t = typeOf(o)
  if (isPlainType(t)) {
    site.tries++
    const m = t.lookup(name)
    const leaf = m instanceof PyMethodDescriptor ? direct(m.spec, count) : null
    if (leaf === null) return
    site.leaf = leaf
    site.type = t
    site.text = t === strType
    return
  }
  if (!(o instanceof PyInstance) || o.shape === null || o.shape.index.has(name) || !t.plainGetattr) return
  const m = t.lookup(name)
  if (!(m instanceof PyFunction) || !m.code.simple || m.code.argCount !== count + 1 || m.code.isGenerator) return
  site.tries++
  noteMethod(code, id, { version: t.version, shape: o.shape, method: m })
  site.shape = o.shape
  site.version = t.version
  site.method = m
}
