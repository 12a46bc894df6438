/** `isinstance` and `issubclass`, with the hooks of metaclasses. Reference: https://docs.python.org/3.13/library/functions.html#isinstance */
import { charge } from '../../run/meter.ts'
import { noneType, typeOf } from '../builtin-types.ts'
import { attributeOr } from './attribute.ts'
import { rt } from '../../run/state.ts'
import { recursionError, typeError } from '../exception.ts'
import { type Steps, call } from '../steps.ts'
import { PyType } from '../type.ts'
import { PyTuple, type Value } from '../value.ts'
import { PyUnion } from '../wrappers/union.ts'
import { bindLookup, getattr } from './attribute.ts'
import { PyGenericAlias } from './class-getitem.ts'
import { truth } from './truth.ts'

const NO_TYPE = 'isinstance() arg 2 must be a type, a tuple of types, or a union'
const NO_CLASS = 'issubclass() arg 2 must be a class, a tuple of classes, or a union'

export type Question = 'isinstance' | 'issubclass'
const HOOKS = { isinstance: '__instancecheck__', issubclass: '__subclasscheck__' } as const

/** undefined = a guest's own `__class__` must be asked. */
function plain(question: Question, v: Value, c: PyType): boolean | undefined {
  if (question === 'isinstance') {
    const t = typeOf(v)
    if (t.isSubtype(c)) return true
    return t.heap && (!t.plainGetattr || t.guestLookup('__class__') !== undefined) ? undefined : false
  }
  if (!(v instanceof PyType)) throw typeError('issubclass() arg 1 must be a class')
  return v.isSubtype(c)
}

/** Is something asked about that is no class, but an object of the guest's, which may look like one? */
function isAbstract(question: Question, v: Value, c: Value): boolean {
  const odd = (x: Value): boolean => typeof x === 'object' && x !== null && !(x instanceof PyType) && x.cls.heap
  return (odd(c) && partsOf(c) === undefined) || (question === 'issubclass' && odd(v))
}

/** undefined = a guest `__instancecheck__`, or an attribute, must be asked. */
export function askMaybe(question: Question, v: Value, c: Value): boolean | undefined {
  if (isAbstract(question, v, c)) return undefined
  if (c instanceof PyType) {
    if (c.cls.heap && c.cls.guestLookup(HOOKS[question]) !== undefined && !(question === 'isinstance' && typeOf(v) === c)) return undefined
    return plain(question, v, c)
  }
  const parts = partsOf(c)
  if (parts === undefined) {
    if (c instanceof PyGenericAlias) throw typeError(`${question}() argument 2 cannot be a parameterized generic`)
    if (typeOf(c).guestLookup(HOOKS[question]) !== undefined) return undefined
    if (question === 'issubclass' && !(v instanceof PyType)) throw typeError('issubclass() arg 1 must be a class')
    throw typeError(question === 'isinstance' ? NO_TYPE : NO_CLASS)
  }
  for (const part of parts) {
    if (part instanceof PyTuple) charge(1)
    const r = askMaybe(question, v, part)
    if (r !== false) return r
  }
  return false
}

function partsOf(c: Value): readonly Value[] | undefined {
  if (c instanceof PyTuple) return c.items
  return c instanceof PyUnion ? c.args.map((t) => (t === null ? noneType : t)) : undefined
}

/** The `__bases__` of what is no class but looks like one; undefined when it has none. */
function* basesOf(c: Value): Steps<readonly Value[] | undefined> {
  const bases = yield* attributeOr(c, '__bases__')
  return bases instanceof PyTuple ? bases.items : undefined
}

/** `isinstance` and `issubclass` where something is no class: whatever has `__bases__` will do. */
function* askAbstract(question: Question, v: Value, c: Value): Steps<boolean> {
  const t = question === 'isinstance' ? yield* attributeOr(v, '__class__') : v
  if (question === 'issubclass' && (yield* basesOf(v)) === undefined) throw typeError('issubclass() arg 1 must be a class')
  if ((yield* basesOf(c)) === undefined) throw typeError(question === 'isinstance' ? NO_TYPE : NO_CLASS)
  return t !== undefined && (yield* derives(t, c, 0))
}

function* derives(t: Value, c: Value, depth: number): Steps<boolean> {
  charge(1)
  if (t === c) return true
  if (depth > rt.recursionLimit) throw recursionError('maximum recursion depth exceeded in __subclasscheck__')
  for (const base of (yield* basesOf(t)) ?? []) if (yield* derives(base, c, depth + 1)) return true
  return false
}

export function* ask(question: Question, v: Value, c: Value): Steps<boolean> {
  charge(1)
  const parts = partsOf(c)
  if (parts !== undefined) {
    for (const part of parts) if (yield* ask(question, v, part)) return true
    return false
  }
  if (c instanceof PyType && question === 'isinstance' && typeOf(v) === c) return true
  const t = typeOf(c)
  const hook = t.guestLookup(HOOKS[question])
  if (hook === undefined) {
    if (isAbstract(question, v, c)) return yield* askAbstract(question, v, c)
    const known = askMaybe(question, v, c)
    if (known !== undefined) return known
    const claimed = yield* getattr(v, '__class__')
    return claimed instanceof PyType && claimed.isSubtype(c as PyType)
  }
  return yield* truth(yield* call(yield* bindLookup(hook, c, t), [v]))
}
