/**
 * `C(...)`: `type.__call__`, `__new__` and `__init__`, guest and builtin.
 * Reference: https://docs.python.org/3.13/reference/datamodel.html#basic-customization
 */
import { chargeMemory } from '../../run/meter.ts'
import { baseExceptionType, floatType, frozensetType, listType, objectType, setType, tupleType, typeName, typeOf, typeType } from '../builtin-types.ts'
import { BaseExceptionGroup, OSError, typeError } from '../exception.ts'
import { newException } from '../exceptions/base.ts'
import { PyFunction, PyStaticMethod } from '../function.ts'
import { InstanceLayout, type PyInstance } from '../instance.ts'
import { type Keywords, type NativeSpec, PyMethodDescriptor } from '../native.ts'
import { bindLookup, descriptorGet } from '../ops/attribute.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { PySet } from '../set/set.ts'
import { PyType } from '../type.ts'
import type { Value } from '../value.ts'
import { typeNew } from './create.ts'

/** Fields included: two of them, or four that are no floats. */
export const INSTANCE_BYTES = 160
/** For `object()` itself. */
const bareLayout = new InstanceLayout()

function makeInstance(cls: PyType): PyInstance {
  chargeMemory(INSTANCE_BYTES)
  const layout = cls.layout ?? bareLayout
  return new layout.make(cls, layout.root)
}

/**
 * What `__new__` alone makes of a guest class, where that takes no guest code and no arguments are to be
 * checked: an instance of a plain class, an exception, or an empty container. null elsewhere.
 */
export function newInstance(cls: PyType, args: readonly Value[]): Value {
  if (cls.plainNew) return makeInstance(cls)
  if (!cls.plainMeta || cls.guestLookup('__new__') !== undefined) return null
  if (isPlainException(cls)) return newException(cls, cls.solid.isSubtype(OSError) ? [] : args)
  const { solid } = cls
  return solid !== objectType && solid !== typeType && filledByInit(solid) ? emptyOf(cls) : null
}

/** An empty list, dict or other container of a class derived from it, as its `__init__` gets it; null where that takes guest code. */
function emptyOf(cls: PyType): Value {
  const spec = constructorOf(cls)
  if (spec === null || spec.leaf === null || spec.required > 0) return null
  try {
    return spec.leaf(...spec.bind(cls, [], null)) ?? null
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return null
  }
}

/** The same for an object of a class whose metaclass leaves calls to `type` and is no reason to say no: abstract classes are. */
export function concreteInstance(cls: PyType): PyInstance | null {
  const abstract = cls.dict.get('__abstractmethods__')
  return cls.solid === objectType && (abstract === undefined || (abstract instanceof PySet && abstract.size === 0)) ? makeInstance(cls) : null
}

/** An exception class whose `__new__` takes anything. */
function isPlainException(cls: PyType): boolean {
  return cls.solid.isSubtype(baseExceptionType) && !cls.solid.isSubtype(BaseExceptionGroup)
}

/** `C(...)` for a guest class without `__new__` and `__init__`, where no guest code is needed; else undefined. */
export function constructLeaf(cls: PyType, args: readonly Value[], keywords: Keywords | null): Value | undefined {
  if (!cls.plainNew && !cls.plainMeta) return undefined
  if (cls.guestLookup('__new__') !== undefined || cls.guestLookup('__init__') !== undefined) return undefined
  if (cls.solid === objectType) return cls.plainNew && args.length === 0 && keywords === null ? makeInstance(cls) : undefined
  const spec = constructorOf(cls)
  if (spec === null || spec.leaf === null || cls.solid === typeType) return undefined
  try {
    return spec.leaf(...spec.bind(cls, args, keywords)) ?? null
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
}

/** Calls a class with any arguments. */
export function* instantiate(cls: PyType, args: readonly Value[], keywords: Keywords | null): Steps<Value> {
  const meta = cls.cls
  if (meta.heap) {
    const hook = meta.guestLookup('__call__')
    if (hook !== undefined) return yield* call(yield* bindLookup(hook, cls, meta), [...args], keywords)
  }
  return yield* typeCall(cls, args, keywords)
}

/** `type.__call__(cls, ...)`. */
export function* typeCall(cls: PyType, args: readonly Value[], keywords: Keywords | null): Steps<Value> {
  if (cls === typeType) return yield* callType(args, keywords)
  const guestNew = cls.guestLookup('__new__')
  let made: Value
  if (guestNew === undefined) {
    if (cls.guestLookup('__init__') === undefined) return yield* constructWhole(cls, args, keywords)
    made = yield* rawNew(cls, args, keywords)
  } else {
    const f = guestNew instanceof PyStaticMethod ? guestNew.func : guestNew instanceof PyFunction ? guestNew : yield* descriptorGet(guestNew, null, cls)
    made = yield* call(f, [cls, ...args], keywords)
    return yield* initialized(cls, made, args, keywords)
  }
  yield* initialize(made, args, keywords)
  return made
}

/** What the `__new__` of `cls` has made, initialized if it is one of its instances. */
export function* initialized(cls: PyType, made: Value, args: readonly Value[], keywords: Keywords | null): Steps<Value> {
  if (typeOf(made).isSubtype(cls)) yield* initialize(made, args, keywords)
  return made
}

/** `type(v)` and `type(name, bases, namespace)`. */
export function* callType(args: readonly Value[], keywords: Keywords | null): Steps<Value> {
  if (args.length === 1 && (keywords === null || keywords.size === 0)) return typeOf(args[0] as Value)
  if (args.length !== 3) throw typeError(args.length === 1 ? 'type() takes no keyword arguments' : 'type() takes 1 or 3 arguments')
  return yield* typeNew(typeType, args, keywords)
}

/** `type(v).__init__(v, ...)`: the guest's, or the builtin base's. */
export function* initialize(v: Value, args: readonly Value[], keywords: Keywords | null): Steps<void> {
  const t = typeOf(v)
  const hook = t.guestLookup('__init__')
  if (hook !== undefined) {
    const r = yield* call(yield* bindLookup(hook, v, t), [...args], keywords)
    if (r !== null) throw typeError(`__init__() should return None, not '${typeName(r)}'`)
    return
  }
  const builtin = t.lookup('__init__')
  const ignored = takesNoKeywords(t) && t.guestLookup('__new__') !== undefined
  if (builtin instanceof PyMethodDescriptor) yield* runSpec(builtin.spec, v, args, ignored ? null : keywords)
}

/** Runs a native from steps code. */
export function* runSpec(spec: NativeSpec, self: Value | undefined, args: readonly Value[], keywords: Keywords | null): Steps<Value> {
  const bound = spec.bind(self, args, keywords)
  if (spec.leaf !== null) {
    try {
      return spec.leaf(...bound) ?? null
    } catch (e) {
      if (e !== NEED_GUEST || spec.steps === null) throw e
    }
  }
  return (yield* (spec.steps as NonNullable<NativeSpec['steps']>)(...bound)) ?? null
}

/** How values of the builtin type under `cls` are made. */
export function constructorOf(cls: PyType): NativeSpec | null {
  for (const t of cls.solid.mro) if (t.construct !== null) return t.construct
  return null
}

/** The builtin's `__new__` and `__init__` in one. */
function* constructWhole(cls: PyType, args: readonly Value[], keywords: Keywords | null): Steps<Value> {
  const solid = cls.solid
  if (solid === objectType) return objectNew(cls, args, keywords)
  if (solid === typeType) return yield* typeNew(cls, args, keywords)
  return yield* construct(cls, args, keywords)
}

function* construct(cls: PyType, args: readonly Value[], keywords: Keywords | null): Steps<Value> {
  const spec = constructorOf(cls)
  if (spec === null || spec === objectType.construct) throw typeError(`cannot create '${qualified(cls.solid)}' instances`)
  return yield* runSpec(spec, cls, args, keywords)
}

function qualified(t: PyType): string {
  return t.module === 'builtins' || t.name.includes('.') ? t.name : `${t.module}.${t.name}`
}

/** Types that refuse keywords, unless a subclass has an `__init__` (or `__new__`) of its own to take them. */
function takesNoKeywords(cls: PyType): boolean {
  return [tupleType, floatType, frozensetType, listType, setType].includes(cls.solid)
}

/** Types whose `__new__` makes an empty object that `__init__` fills. */
function filledByInit(t: PyType): boolean {
  if (!t.dundersInstalled) t.lookup('__init__')
  return t.dict.has('__init__') && !t.isSubtype(baseExceptionType)
}

/** The builtin's `__new__` alone: an object that its `__init__` (the guest's, perhaps) still has to fill. */
export function* rawNew(cls: PyType, args: readonly Value[], keywords: Keywords | null): Steps<Value> {
  const solid = cls.solid
  if (solid === objectType) return objectNew(cls, args, keywords)
  if (solid === typeType) return yield* typeNew(cls, args, keywords)
  if (filledByInit(solid)) return yield* construct(cls, [], null)
  // An OSError takes its arguments in `__new__`, but not where its class has an `__init__` alone: then there.
  if (solid.isSubtype(OSError)) return cls.guestLookup('__new__') === undefined ? newException(cls, []) : yield* construct(cls, args, keywords)
  // A guest `__init__` may take arguments that the builtin doesn't know.
  if (isPlainException(cls)) return newException(cls, args)
  const ignored = takesNoKeywords(cls) && cls.guestLookup('__init__') !== undefined
  return yield* construct(cls, args, ignored ? null : keywords)
}

/** `object.__new__`. */
export function objectNew(cls: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  if (args.length > 0 || (keywords !== null && keywords.size > 0)) {
    if (cls.guestLookup('__new__') !== undefined) throw typeError('object.__new__() takes exactly one argument (the type to instantiate)')
    if (cls.guestLookup('__init__') === undefined) throw typeError(`${cls.name}() takes no arguments`)
  }
  const abstract = cls.dict.get('__abstractmethods__')
  if (abstract instanceof PySet && abstract.size > 0) throw typeError(abstractMessage(cls, abstract))
  return makeInstance(cls)
}

/** `object.__new__(cls)` for a class of plain objects; undefined for anything else. */
export function newAlone(cls: Value): Value | undefined {
  return cls instanceof PyType && cls.solid === objectType ? objectNew(cls, [], null) : undefined
}

function abstractMessage(cls: PyType, abstract: PySet): string {
  const names = [...abstract.keys()].map((name) => (typeof name === 'string' ? name : '')).sort()
  return `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${names.length === 1 ? '' : 's'} ${names.map((name) => `'${name}'`).join(', ')}`
}

/** `object.__init__`. */
export function objectInit(self: Value, args: readonly Value[], keywords: Keywords | null): void {
  if (args.length === 0 && (keywords === null || keywords.size === 0)) return
  const t = typeOf(self)
  if (t.guestLookup('__init__') !== undefined) throw typeError('object.__init__() takes exactly one argument (the instance to initialize)')
  if (t.guestLookup('__new__') === undefined && t.solid === objectType) {
    throw typeError(`${t.name}.__init__() takes exactly one argument (the instance to initialize)`)
  }
}

/** The class that `T.__new__` is to make an instance of. */
function newClass(t: PyType, args: readonly Value[]): PyType {
  const cls = args[0]
  if (cls === undefined) throw typeError(`${t.name}.__new__(): not enough arguments`)
  if (!(cls instanceof PyType)) throw typeError(`${t.name}.__new__(X): X is not a type object (${typeName(cls)})`)
  if (!cls.isSubtype(t)) throw typeError(`${t.name}.__new__(${cls.name}): ${cls.name} is not a subtype of ${t.name}`)
  const own = newOwner(cls)
  if (own !== newOwner(t)) throw typeError(`${t.name}.__new__(${cls.name}) is not safe, use ${own.name}.__new__()`)
  return cls
}

/** `T.__new__(cls, ...)` for a builtin type T. */
export function* builtinNew(t: PyType, args: readonly Value[], keywords: Keywords | null): Steps<Value> {
  const cls = newClass(t, args)
  const rest = args.slice(1)
  if (t === typeType) return yield* typeNew(cls, rest, keywords)
  return yield* rawNew(cls, rest, keywords)
}

/** The same where it takes no guest code, as for a tuple of values that are there. */
export function builtinNewLeaf(t: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  const cls = newClass(t, args)
  const { solid } = cls
  if (solid === objectType) return objectNew(cls, args.slice(1), keywords)
  const spec = solid === tupleType && cls.guestLookup('__init__') === undefined ? constructorOf(cls) : null
  if (spec === null || spec.leaf === null) throw NEED_GUEST
  return spec.leaf(...spec.bind(cls, args.slice(1), keywords)) ?? null
}

/** The builtin whose `__new__` makes the instances of `cls`. */
function newOwner(cls: PyType): PyType {
  for (const t of cls.solid.mro) if (t.construct !== null) return t
  return objectType
}
