/**
 * Dunder attributes of builtin types, derived from their slots when one is first asked for:
 * `int.__add__`, `[].__len__`. Operators never come here; they use the slots.
 * Reference: https://docs.python.org/3.13/reference/datamodel.html#special-method-names
 */
import { formatMethod } from './ops/format.ts'
import { generatorType, listType, moduleType, strType, superType, tupleType, bytearrayType, bytesType, objectType, wrapperDescriptorType } from './builtin-types.ts'
import { builtinNew, builtinNewLeaf, newAlone, runSpec } from './class/instantiate.ts'
import { StopIteration, raise } from './exception.ts'
import type { PyIter } from './iter.ts'
import { type Keywords, NativeSpec, PyBuiltin, PyMethodDescriptor, type NativeTable, StepsBody, nativeSpec, steps } from './native.ts'
import { genericGetattr } from './ops/attribute.ts'
import { iteratorValue } from './ops/iterate.ts'
import { binaryNames, compareNames } from './ops/operator-names.ts'
import { attributeName } from './object/names.ts'
import { selfIter } from './iterators/types.ts'
import { NEED_GUEST, type Steps } from './steps.ts'
import type { CompareOp, PyType, Slots } from './type.ts'
import { NotImplemented, PyFloat, type Str, type Value } from './value.ts'

/** Types whose `+` concatenates: there is no `__radd__`. */
const SEQUENCES: ReadonlySet<PyType> = new Set([strType, listType, tupleType, bytesType, bytearrayType])

type Table = NativeTable

function twin(leaf: (...args: any[]) => Value | void, run: ((...args: any[]) => Steps<Value | void>) | undefined): StepsBody | ((...args: any[]) => Value | void) {
  return run === undefined ? leaf : steps(run, leaf)
}

function binaryWrappers(t: PyType, slots: Slots, table: Table): void {
  for (const [op, slot] of Object.entries(slots.binary ?? {})) {
    const names = (binaryNames as Record<string, (typeof binaryNames)[keyof typeof binaryNames] | undefined>)[op]
    if (names === undefined || slot === undefined) continue
    const run = slots.binarySteps?.[op]
    // A sequence's operator may complain about the other operand; its method answers NotImplemented only where CPython's does.
    table[`${names.dunder}(value, /)`] = twin((a: Value, b: Value) => slot(a, b), run === undefined ? undefined : (a: Value, b: Value) => run(a, b))
    if (op === '+' && SEQUENCES.has(t)) continue
    table[`${names.reflected}(value, /)`] = twin((a: Value, b: Value) => slot(b, a), run === undefined ? undefined : (a: Value, b: Value) => run(b, a))
  }
  for (const [op, slot] of Object.entries(slots.inplace ?? {})) {
    const names = (binaryNames as Record<string, (typeof binaryNames)[keyof typeof binaryNames] | undefined>)[op]
    if (names === undefined || slot === undefined) continue
    const run = slots.inplaceSteps?.[op]
    table[`${names.inplace}(value, /)`] = twin((a: Value, b: Value) => slot(a, b), run === undefined ? undefined : (a: Value, b: Value) => run(a, b))
  }
}

function compareWrappers(slots: Slots, table: Table): void {
  const compare = slots.compare
  if (compare === undefined) return
  const run = slots.compareSteps
  for (const [op, name] of Object.entries(compareNames) as [CompareOp, string][]) {
    table[`${name}(value, /)`] = twin((a: Value, b: Value) => compare(op, a, b), run === undefined ? undefined : (a: Value, b: Value) => run(op, a, b))
  }
}

function textOf(slots: Slots, table: Table): void {
  if (slots.repr !== undefined) table['__repr__()'] = twin(slots.repr, slots.reprSteps)
  if (slots.str !== undefined) table['__str__()'] = twin(slots.str, slots.strSteps)
  const format = slots.format
  if (format !== undefined) {
    table['__format__(format_spec, /)'] = formatMethod(format as (v: Value, spec: Str) => Str)
  }
}

function unaryWrappers(slots: Slots, table: Table): void {
  const { neg, pos, invert, abs, index, int, float, len } = slots
  // Where there is a length, truth is made of it but for range.
  const bool = len !== undefined && slots.binary !== undefined ? undefined : slots.bool
  if (neg !== undefined) table['__neg__()'] = neg
  if (pos !== undefined) table['__pos__()'] = pos
  if (invert !== undefined) table['__invert__()'] = invert
  if (abs !== undefined) table['__abs__()'] = abs
  if (index !== undefined) table['__index__()'] = index
  if (int !== undefined) table['__int__()'] = int
  if (float !== undefined) table['__float__()'] = (v: Value) => new PyFloat(float(v))
  if (bool !== undefined) table['__bool__()'] = bool
  if (len !== undefined) table['__len__()'] = len
  if (slots.hash) table['__hash__()'] = twin(slots.hash, slots.hashSteps)
}

function containerWrappers(slots: Slots, table: Table): void {
  const { getitem, setitem, delitem, contains, iter, reversed } = slots
  if (getitem !== undefined) table['__getitem__(key, /)'] = twin(getitem, slots.getitemSteps)
  if (setitem !== undefined) table['__setitem__(key, value, /)'] = twin(setitem, slots.setitemSteps)
  if (delitem !== undefined) table['__delitem__(key, /)'] = twin(delitem, slots.delitemSteps)
  if (contains !== undefined) table['__contains__(key, /)'] = twin(contains, slots.containsSteps)
  if (iter !== undefined) table['__iter__()'] = (v: Value) => iteratorValue(iter(v))
  if (reversed !== undefined) table['__reversed__()'] = (v: Value) => reversed(v)
}

function iteratorWrappers(table: Table): void {
  table['__next__()'] = steps(
    function* (it: PyIter): Steps<Value> {
      const v = yield* it.nextSteps()
      if (v === undefined) throw raise(StopIteration)
      return v
    },
    (it: PyIter) => {
      if (it.needsGuest) throw NEED_GUEST
      const v = it.next()
      if (v === undefined) throw raise(StopIteration)
      return v
    },
  )
  table['__length_hint__()'] = (it: PyIter) => it.lengthHint() ?? NotImplemented
}

/** The slots that `t` itself has, without those of its base. */
function ownSlots(t: PyType): Slots {
  return Object.fromEntries(Object.entries(t.slots)) as Slots
}

function wrappers(t: PyType): Table {
  const slots = ownSlots(t)
  const table: Table = {}
  binaryWrappers(t, slots, table)
  compareWrappers(slots, table)
  textOf(slots, table)
  unaryWrappers(slots, table)
  containerWrappers(slots, table)
  if (slots.iter === selfIter && t !== generatorType) iteratorWrappers(table)
  if (t === superType || t === moduleType || slots.getattr !== undefined) {
    table['__getattribute__(name, /)'] = steps((self: Value, name: Value) => genericGetattr(self, attributeName(name)))
  }
  return table
}

/** `__init__` of types whose construction fills the object: the constructor's arguments, applied in place. */
function* initInPlace(t: PyType, self: Value, args: readonly Value[], keywords: Keywords | null): Steps<null> {
  const fresh = yield* runSpec(t.construct as NativeSpec, t, args, keywords)
  const refill = refills.get(t)
  if (refill !== undefined) refill(self, fresh)
  return null
}

const refills: Map<PyType, (self: any, fresh: any) => void> = new Map()
/** Declares that values of `t` are filled by `__init__`: `refill` gives a value the contents of a fresh one. */
export function defineRefill(t: PyType, refill: (self: any, fresh: any) => void): void {
  refills.set(t, refill)
}

/** Dunders that CPython defines as ordinary methods, not from slots. */
const METHODS: ReadonlySet<string> = new Set([
  '__format__', '__dir__', '__sizeof__', '__reduce__', '__reduce_ex__', '__getnewargs__', '__round__', '__trunc__', '__floor__', '__ceil__',
  '__length_hint__', '__getstate__', '__class_getitem__', '__reversed__', '__subclasses__', '__instancecheck__', '__subclasscheck__', '__set_name__', '__mro_entries__',
  '__getformat__', '__getitem__', '__contains__', '__exit__', '__enter__', '__bytes__', '__prepare__', '__init_subclass__', '__subclasshook__',
])

/** Slots of these types for which CPython has an ordinary method besides. */
const BESIDES: Readonly<Record<string, string>> = { __getitem__: ' list dict ', __contains__: ' dict set frozenset ' }
function isMethod(t: PyType, name: string): boolean {
  return name === '__format__' || name === '__reversed__' || name === '__length_hint__' || (BESIDES[name] ?? '').includes(` ${t.name} `)
}

/** Dunders declared by hand count as slots' too. */
function markWrappers(t: PyType): void {
  for (const [name, d] of t.dict) {
    if (!name.startsWith('__') || METHODS.has(name) || !(d instanceof PyMethodDescriptor)) continue
    d.cls = wrapperDescriptorType
    d.spec.wrapper = true
  }
}

export function installDunders(t: PyType): void {
  t.dundersInstalled = true
  markWrappers(t)
  for (const [signature, body] of Object.entries(wrappers(t))) {
    const spec = nativeSpec(signature, body)
    if (t.dict.has(spec.name)) continue
    spec.owner = t.name
    spec.bound = true
    t.dict.set(spec.name, new PyMethodDescriptor(spec, t, isMethod(t, spec.name) ? 'method' : 'wrapper'))
  }
  if (Object.hasOwn(t.slots, 'hash') && t.slots.hash === null) t.dict.set('__hash__', null)
  if (refills.has(t)) {
    const spec = new NativeSpec('__init__(*args, **kwargs)', null, (self: Value, args: Value[], keywords: Keywords | null) => initInPlace(t, self, args, keywords))
    spec.bound = true
    t.dict.set('__init__', new PyMethodDescriptor(spec, t, 'wrapper'))
  }
  if (t.construct !== null || t === objectType) {
    const leaf = t === tupleType || t === objectType ? (_type: PyType, args: Value[], keywords: Keywords | null) => builtinNewLeaf(t, args, keywords) : null
    const spec = new NativeSpec('__new__(*args, **kwargs)', leaf, (_type: PyType, args: Value[], keywords: Keywords | null) => builtinNew(t, args, keywords))
    if (t === objectType) spec.lone = (_type: PyType, cls: Value) => newAlone(cls)
    t.dict.set('__new__', new PyBuiltin(spec, t))
  }
  if (!t.dict.has('__doc__')) t.dict.set('__doc__', t.doc)
}
