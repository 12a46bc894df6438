/**
 * Strict types: what annotations demand when the engine enforces them (option `strictTypes`). `lower/strict.ts` puts calls of
 * these functions in front of the stores, calls and returns that they guard.
 */
import type { Frame } from '../run/frame.ts'
import { charge, chargeElements } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { complexType, dictType, floatType, frozensetType, intType, listType, noneType, setType, tupleType, typeName, typeOf, typeType } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyException, typeError } from '../runtime/exception.ts'
import { PyFunction } from '../runtime/function.ts'
import { LIST_FLOAT, LIST_INT, PyList } from '../runtime/list/list.ts'
import { NativeSpec, PyBuiltin } from '../runtime/native.ts'
import { eq } from '../runtime/ops/compare.ts'
import { ask } from '../runtime/ops/isinstance.ts'
import { repr } from '../runtime/ops/repr.ts'
import { PySet } from '../runtime/set/set.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { toHost } from '../runtime/str/wide.ts'
import { PyType } from '../runtime/type.ts'
import { Ellipsis, PyTuple, type Value, asStr } from '../runtime/value.ts'
import { PyUnion } from '../runtime/wrappers/union.ts'
import { attributeOr } from '../runtime/ops/attribute.ts'

/** null: the value is of the type; else what it is instead. */
type Verdict = string | null

const ITEMS = new Set<PyType>([listType, setType, frozensetType])
/** Special forms of `typing` that stand around a type without changing what it demands. */
const WRAPPERS = new Set(['typing.ClassVar', 'typing.Final', 'typing.Required', 'typing.NotRequired', 'typing.ReadOnly'])

function* conform(v: Value, type: Value): Steps<Verdict> {
  charge(1)
  if (type === null || type === noneType) return v === null ? null : typeName(v)
  if (type instanceof PyType) return (yield* isOfClass(v, type)) ? null : typeName(v)
  if (type instanceof PyUnion) return yield* conformUnion(v, type.args)
  const text = asStr(type)
  if (text !== undefined) {
    const meant = yield* resolve(toHost(text))
    return meant === undefined ? null : yield* conform(v, meant)
  }
  const origin = yield* attributeOr(type, '__origin__')
  if (origin === undefined) return yield* conformSpecial(v, type)
  const args = yield* attributeOr(type, '__args__')
  const parts = args instanceof PyTuple ? args.items : []
  if (origin instanceof PyType) return yield* conformGeneric(v, origin, parts, type)
  const name = toHost(yield* repr(origin))
  if (name === 'typing.Union') return yield* conformUnion(v, parts)
  if (name === 'typing.Literal') return yield* conformLiteral(v, parts)
  // Annotated[T, ...] has T as its origin.
  return WRAPPERS.has(name) ? yield* conform(v, parts[0] ?? null) : (yield* attributeOr(type, '__metadata__')) === undefined ? null : yield* conform(v, origin)
}

/** isinstance, with the numeric tower of PEP 484. What can't be asked (protocols, Any) is not enforced. */
function* isOfClass(v: Value, type: PyType): Steps<boolean> {
  if (typeOf(v).isSubtype(type)) return true
  if (type === floatType || type === complexType) return typeOf(v).isSubtype(intType) || (type === complexType && typeOf(v).isSubtype(floatType))
  if (type.heap || type.cls.heap || type.module === 'typing') {
    if (type.module === 'typing' || type.dict.get('_is_protocol') === true) return true
    try {
      return yield* ask('isinstance', v, type)
    } catch (e) {
      if (!(e instanceof PyException)) throw e
      return true
    }
  }
  return yield* ask('isinstance', v, type)
}

function* conformUnion(v: Value, parts: readonly Value[]): Steps<Verdict> {
  let first: Verdict = null
  for (const part of parts) {
    const verdict = yield* conform(v, part)
    if (verdict === null) return null
    first ??= verdict
  }
  return parts.length === 1 ? first : typeName(v)
}

function* conformLiteral(v: Value, parts: readonly Value[]): Steps<Verdict> {
  for (const part of parts) if (typeOf(part) === typeOf(v) && (yield* eq(part, v)) === true) return null
  return toHost(yield* repr(v))
}

/** NewType, TypeVar; everything else that is no class is not enforced. */
function* conformSpecial(v: Value, type: Value): Steps<Verdict> {
  const base = (yield* attributeOr(type, '__supertype__')) ?? (yield* attributeOr(type, '__bound__'))
  return base === undefined || base === null ? null : yield* conform(v, base)
}

/** `list[int]` and its kin: the class, and every item. */
function* conformGeneric(v: Value, origin: PyType, args: readonly Value[], type: Value): Steps<Verdict> {
  if (origin === typeType) return v instanceof PyType ? yield* conformClass(v, args[0] ?? null) : typeName(v)
  if (origin.module === 'collections.abc' && origin.name.endsWith('Callable')) return typeOf(v).lookup('__call__') !== undefined ? null : typeName(v)
  if ((yield* attributeOr(type, '__metadata__')) !== undefined) return yield* conform(v, origin)
  const verdict = yield* conform(v, origin)
  if (verdict !== null) return verdict
  const [first = null, second = null] = args
  if (v instanceof PyList) return yield* conformList(v, first)
  if (v instanceof PyTuple && origin === tupleType) return yield* conformTuple(v, args)
  if (v instanceof PySet && ITEMS.has(origin)) return yield* eachItem(v, [...v.keys()], first, 'an item')
  if (v instanceof PyDict && (origin === dictType || args.length === 2)) {
    return (yield* eachItem(v, [...v.keys()], first, 'a key')) ?? (yield* eachItem(v, [...v.values()], second, 'a value'))
  }
  return null
}

function* conformClass(v: PyType, wanted: Value): Steps<Verdict> {
  return !(wanted instanceof PyType) || v.isSubtype(wanted) || wanted.module === 'typing' ? null : `type[${v.qualname}]`
}

function* conformList(v: PyList, wanted: Value): Steps<Verdict> {
  // The list knows that all its items are of one kind.
  if (v.length > 0 && ((v.kind === LIST_INT && (wanted === intType || wanted === floatType)) || (v.kind === LIST_FLOAT && wanted === floatType))) return null
  return yield* eachItem(v, v.toArray(), wanted, 'item')
}

function* conformTuple(v: PyTuple, args: readonly Value[]): Steps<Verdict> {
  if (args.length === 2 && args[1] === Ellipsis) return yield* eachItem(v, v.items, args[0] as Value, 'item')
  if (args.length !== v.items.length) return `tuple of length ${v.items.length}`
  for (let i = 0; i < args.length; i++) {
    const verdict = yield* conform(v.items[i] as Value, args[i] as Value)
    if (verdict !== null) return `${typeName(v)} (item ${i} is ${verdict})`
  }
  return null
}

function* eachItem(whole: Value, items: readonly Value[], wanted: Value, what: string): Steps<Verdict> {
  chargeElements(items.length)
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Value
    if (wanted instanceof PyType && typeOf(item).isSubtype(wanted)) continue
    const verdict = yield* conform(item, wanted)
    if (verdict !== null) return `${typeName(whole)} (${what === 'item' ? `item ${i}` : what} is ${verdict})`
  }
  return null
}

/** What an annotation written as a text stands for in the running function; undefined when that can't be told. */
function* resolve(text: string): Steps<Value | undefined> {
  const { globals } = (rt.frame as Frame).fn
  try {
    const code = rt.realm.compile(text.trim(), '<annotation>', 'eval', false)
    return yield* call(new PyFunction(code, globals, [], null, []), [])
  } catch (e) {
    if (!(e instanceof PyException)) throw e
    return undefined
  }
}

function* typeText(type: Value): Steps<string> {
  if (type === null || type === noneType) return 'None'
  return type instanceof PyType ? type.qualname : toHost(asStr(type) ?? (yield* repr(type)))
}

/** Throws TypeError when `v` is not of the type; `subject` is what has to be. */
function* demand(v: Value, type: Value | undefined, subject: () => string): Steps<void> {
  if (type === undefined) return
  const verdict = yield* conform(v, type)
  if (verdict !== null) throw typeError(`${subject()} must be ${yield* typeText(type)}, not ${verdict}`)
}

const currentFunction = (): PyFunction => (rt.frame as Frame).fn

const check = (signature: string, steps: (...args: any[]) => Steps<Value | void>): PyBuiltin => new PyBuiltin(new NativeSpec(signature, null, steps))

/** The checks, as constants of the code that calls them. */
export const strictChecks = {
  /** Arguments on entering: names (`*args` and `**kwargs` with their stars), then as many values. */
  parameters: check('parameters(names, *values)', function* (names: Value, values: readonly Value[]): Steps<void> {
    const fn = currentFunction()
    for (const [i, v] of values.entries()) {
      const marked = (names as PyTuple).items[i] as string
      const name = marked.replace(/^\*+/, '')
      const items = marked === name ? [v] : v instanceof PyDict ? [...v.values()] : v instanceof PyTuple ? v.items : []
      for (const item of items) yield* demand(item, fn.annotations?.getStr(name), () => `${fn.qualname}() argument '${name}'`)
    }
  }),
  /** A parameter that is given another value. */
  parameter: check('parameter(name, value)', function* (name: Value, v: Value): Steps<void> {
    yield* demand(v, currentFunction().annotations?.getStr(name as string), () => `variable '${name as string}'`)
  }),
  result: check('result(value)', function* (v: Value): Steps<void> {
    const fn = currentFunction()
    yield* demand(v, fn.annotations?.getStr('return'), () => `value returned by ${fn.qualname}()`)
  }),
  variable: check('variable(name, value, type)', function* (name: Value, v: Value, type: Value): Steps<void> {
    yield* demand(v, type, () => `variable '${name as string}'`)
  }),
  /** A name of a module or class body, by the `__annotations__` there. */
  named: check('named(name, value)', function* (name: Value, v: Value): Steps<void> {
    const f = rt.frame as Frame
    const space = f.fn.code.core.kind === 'function' ? f.fn.globals.dict : ((f.x as Value) ?? f.fn.globals.dict)
    const types = space instanceof PyDict ? space.getStr('__annotations__') : undefined
    if (types instanceof PyDict) yield* demand(v, types.getStr(name as string), () => `variable '${name as string}'`)
  }),
  /** An attribute, by the annotations of the object's classes. */
  attribute: check('attribute(object, name, value)', function* (o: Value, name: Value, v: Value): Steps<void> {
    const t = typeOf(o)
    if (!t.heap) return
    for (const c of t.mro) {
      const types = c.heap ? c.dict.get('__annotations__') : undefined
      const type = types instanceof PyDict ? types.getStr(name as string) : undefined
      if (type === undefined) continue
      yield* demand(v, type, () => `attribute '${name as string}' of '${t.qualname}' object`)
      return
    }
  }),
}
