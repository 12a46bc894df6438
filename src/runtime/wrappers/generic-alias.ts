/** `list[int]` as an object. Reference: https://docs.python.org/3.13/library/stdtypes.html#generic-alias-type */
import { ellipsisType, tupleType, typeOf } from '../builtin-types.ts'
import { type Keywords, defineClassMethods, defineConstructor, defineGetters, defineMethods, steps } from '../native.ts'
import { PyGenericAlias, classGetitem, genericAliasType } from '../ops/class-getitem.ts'
import { findAttribute, getattr } from '../ops/attribute.ts'
import { PyTupleIter } from '../iterators/sequence.ts'
import { eq, eqMaybe } from '../ops/compare.ts'
import { hash, hashMaybe } from '../ops/hash.ts'
import { repr, reprMaybe } from '../ops/repr.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { toHost } from '../str/wide.ts'
import { type CompareOp, PyType } from '../type.ts'
import { Ellipsis, NotImplemented, PyTuple, type Value } from '../value.ts'
import { instantiate } from '../class/instantiate.ts'
import { PyList } from '../list/list.ts'
import { PyTypeParam } from '../typing/params.ts'
import { parametersOf, substituted, substitutedMaybe } from '../typing/substitute.ts'

/** A part of an annotation as CPython prints it: classes by qualified name. */
export function typeText(v: Value): string {
  if (v instanceof PyType) return v.module === 'builtins' ? v.qualname : `${v.module}.${v.qualname}`
  if (v === Ellipsis || typeOf(v) === ellipsisType) return '...'
  if (v instanceof PyList) return `[${v.toArray().map(typeText).join(', ')}]`
  const s = reprMaybe(v)
  if (s === undefined) throw NEED_GUEST
  return toHost(s)
}

export function* typeTextSteps(v: Value): Steps<string> {
  try {
    return typeText(v)
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return toHost(yield* repr(v))
  }
}

function shown(a: PyGenericAlias, parts: readonly string[]): string {
  const star = a.starred ? '*' : ''
  if (a.callable && !takesOneExpression(a)) return `${star}${typeText(a.origin)}[[${parts.slice(0, -1).join(', ')}], ${parts.at(-1)}]`
  return `${star}${typeText(a.origin)}[${parts.length === 0 ? '()' : parts.join(', ')}]`
}

/** `Callable[..., int]`, `Callable[P, int]`, `Callable[Concatenate[int, P], int]`. */
function takesOneExpression(a: PyGenericAlias): boolean {
  const first = a.args.items[0] as Value
  if (a.args.items.length !== 2) return false
  return first === Ellipsis || (first instanceof PyTypeParam && first.kind === 'ParamSpec') || typeOf(first).name === '_ConcatenateGenericAlias'
}

/** `list.__class_getitem__` and its kin; subscripts don't come here. */
export function defineClassGetitem(...types: readonly PyType[]): void {
  for (const t of types) defineClassMethods(t, { '__class_getitem__(item, /)': (cls: PyType, item: Value) => classGetitem(cls, item) as Value })
}

export function registerGenericAlias(): void {
  const t = genericAliasType
  t.slots.repr = (a: PyGenericAlias) => shown(a, a.args.items.map(typeText))
  t.slots.reprSteps = function* (a: PyGenericAlias) {
    const parts: string[] = []
    for (const x of a.args.items) parts.push(yield* typeTextSteps(x))
    return shown(a, parts)
  }
  t.slots.compare = (op: CompareOp, a: PyGenericAlias, b: Value) => {
    if ((op !== '==' && op !== '!=') || !(b instanceof PyGenericAlias)) return NotImplemented
    const same = a.origin === b.origin && eqMaybe(a.args, b.args)
    if (same === undefined) throw NEED_GUEST
    return same === (op === '==')
  }
  t.slots.compareSteps = function* (op: CompareOp, a: PyGenericAlias, b: Value) {
    return (a.origin === (b as PyGenericAlias).origin && (yield* eq(a.args, (b as PyGenericAlias).args))) === (op === '==')
  }
  t.slots.hashSteps = function* (a: PyGenericAlias) {
    return yield* hash(new PyTuple([a.origin, a.args]))
  }
  t.slots.iter = (a: PyGenericAlias) => new PyTupleIter(new PyTuple([new PyGenericAlias(a.origin, a.args, true)]))
  t.slots.hash = (a: PyGenericAlias) => {
    const h = hashMaybe(new PyTuple([a.origin, a.args]))
    if (h === undefined) throw NEED_GUEST
    return h
  }
  t.slots.getitem = (a: PyGenericAlias, key: Value) => {
    const args = substitutedMaybe(a.args.items, key)
    if (args === undefined) throw NEED_GUEST
    return new PyGenericAlias(a.origin, new PyTuple(args), a.starred, a.callable)
  }
  t.slots.getitemSteps = function* (a: PyGenericAlias, key: Value) {
    return new PyGenericAlias(a.origin, new PyTuple(yield* substituted(a, a.args.items, key)), a.starred, a.callable)
  }
  // Everything but its own attributes is the class's.
  const own = new Set(['__origin__', '__args__', '__parameters__', '__unpacked__', '__typing_unpacked_tuple_args__', '__iter__', '__class__', '__mro_entries__', '__call__', '__repr__', '__eq__', '__hash__', '__or__', '__ror__', '__reduce__', '__reduce_ex__', '__getstate__', '__copy__', '__deepcopy__', '__dir__'])
  t.slots.getattr = (a: PyGenericAlias, name: string) => {
    if (own.has(name)) return undefined
    const found = findAttribute(a.origin, name)
    return found === undefined && typeOf(a.origin).guestLookup('__getattr__') !== undefined ? NEED_GUEST : found
  }
  t.slots.getattrSteps = function* (a: PyGenericAlias, name: string) {
    return own.has(name) ? undefined : yield* getattr(a.origin, name)
  }
  defineGetters(t, {
    __origin__: (a: PyGenericAlias) => a.origin,
    __args__: (a: PyGenericAlias) => a.args,
    __unpacked__: (a: PyGenericAlias) => a.starred,
    __typing_unpacked_tuple_args__: (a: PyGenericAlias) => (a.starred && a.origin === tupleType ? a.args : null),
    __parameters__: (a: PyGenericAlias) => new PyTuple(parametersOf(a.args.items)),
  })
  defineMethods(t, {
    '__call__(*args, **kwargs)': steps((a: PyGenericAlias, args: Value[], keywords: Keywords | null) => instantiate(a.origin, args, keywords)),
    '__mro_entries__(bases, /)': (a: PyGenericAlias) => new PyTuple([a.origin]),
    '__reduce__()': (a: PyGenericAlias) => new PyTuple([genericAliasType, new PyTuple([a.origin, a.args])]),
  })
  defineConstructor(t, 'GenericAlias(origin, args, /)', (_cls: PyType, origin: Value, args: Value) =>
    new PyGenericAlias(origin as PyType, args instanceof PyTuple ? args : new PyTuple([args])))
}
