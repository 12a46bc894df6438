/**
 * `dict[K, V][str, int]`: arguments for type parameters, in aliases of builtin classes and in unions. The parameters say themselves what they
 * take, by `__typing_prepare_subst__` and `__typing_subst__`. Reference: https://docs.python.org/3.13/library/stdtypes.html#generic-alias-type
 */
import { chargeElements } from '../../run/meter.ts'
import { chargeTuple } from '../tuple/tuple.ts'
import { AttributeError, PyException, typeError } from '../exception.ts'
import { findAttribute, getattr } from '../ops/attribute.ts'
import { PyGenericAlias } from '../ops/class-getitem.ts'
import { getitem } from '../ops/subscript.ts'
import { repr } from '../ops/repr.ts'
import { type Steps, call } from '../steps.ts'
import { toHost } from '../str/wide.ts'
import { PyType } from '../type.ts'
import { Ellipsis, PyTuple, type Value } from '../value.ts'
import { PyList } from '../list/list.ts'
import { PyTypeParam, PyUnpacked } from './params.ts'

/** The type parameters in the arguments of an alias, each once. */
export function parametersOf(args: readonly Value[]): Value[] {
  const found: Value[] = []
  for (const a of args) {
    const own = a instanceof PyTypeParam ? [a] : a instanceof PyUnpacked ? [a.param] : a instanceof PyType ? [] : tupleOf(a, '__parameters__')
    for (const p of own) if (!found.includes(p)) found.push(p)
  }
  return found
}

function tupleOf(v: Value, name: string): readonly Value[] {
  if (v instanceof PyList) return parametersOf(v.toArray())
  const found = findAttribute(v, name)
  return found instanceof PyTuple ? found.items : []
}


const given = (key: Value): readonly Value[] => (key instanceof PyTuple ? key.items : [key])

/** Classes for plain TypeVars, as many as there are; undefined for anything else. */
export function substitutedMaybe(args: readonly Value[], key: Value): Value[] | undefined {
  const params: Value[] = []
  for (const a of args) {
    if (a instanceof PyTypeParam) {
      if (a.kind !== 'TypeVar') return undefined
      if (!params.includes(a)) params.push(a)
    } else if (!(a instanceof PyType)) return undefined
  }
  const values = given(key)
  if (params.length === 0 || values.length !== params.length || !values.every((v) => v instanceof PyType)) return undefined
  return args.map((a) => (a instanceof PyTypeParam ? (values[params.indexOf(a)] as Value) : a))
}

/** The arguments of `alias`, with what stands in `key` for its parameters. */
export function* substituted(alias: Value, args: readonly Value[], key: Value): Steps<Value[]> {
  const params = parametersOf(args)
  if (params.length === 0) throw typeError(`${toHost(yield* repr(alias))} is not a generic class`)
  let values: Value = new PyTuple(yield* spread(given(key)))
  for (const p of params) {
    const prepare = yield* attributeOr(p, '__typing_prepare_subst__')
    if (prepare !== null) values = yield* call(prepare, [alias, values])
  }
  const items = (values as PyTuple).items
  if (items.length !== params.length) {
    throw typeError(`Too ${items.length > params.length ? 'many' : 'few'} arguments for ${toHost(yield* repr(alias))}; actual ${items.length}, expected ${params.length}`)
  }
  return yield* replaced(args, params, items, alias instanceof PyGenericAlias && alias.callable)
}

function* replaced(args: readonly Value[], params: readonly Value[], values: readonly Value[], callable: boolean): Steps<Value[]> {
  const valueOf = (p: Value): Value => values[params.indexOf(p)] as Value
  const made: Value[] = []
  for (const a of args) {
    if (a instanceof PyType) {
      made.push(a)
      continue
    }
    if (a instanceof PyTuple || a instanceof PyList) {
      const inner = yield* replaced(a instanceof PyTuple ? a.items : a.toArray(), params, values, callable)
      made.push(a instanceof PyTuple ? new PyTuple(inner) : PyList.from(inner))
      continue
    }
    const subst = yield* attributeOr(a, '__typing_subst__')
    const now = subst !== null ? yield* call(subst, [valueOf(a)]) : yield* inside(a, valueOf)
    const spreads = now instanceof PyTuple && (a instanceof PyUnpacked || callable)
    chargeTuple(spreads ? now.items.length : 1)
    if (spreads) for (const item of now.items) made.push(item)
    else made.push(now)
  }
  return made
}

/** An argument that is generic itself: `list[T]` in `dict[str, list[T]]`. */
function* inside(a: Value, valueOf: (p: Value) => Value): Steps<Value> {
  const params = tupleOf(a, '__parameters__')
  if (params.length === 0) return a
  const items: Value[] = []
  for (const p of params) {
    const v = valueOf(p)
    const spreads = v instanceof PyTuple && p instanceof PyTypeParam && p.kind === 'TypeVarTuple'
    chargeTuple(spreads ? v.items.length : 1)
    if (spreads) for (const item of v.items) items.push(item)
    else items.push(v)
  }
  return a instanceof PyUnpacked ? new PyTuple(items) : yield* getitem(a, new PyTuple(items))
}

/** `*tuple[int, str]` stands for its items, unless their number is open. */
function* spread(values: readonly Value[]): Steps<Value[]> {
  const all: Value[] = []
  for (const v of values) {
    const parts = v instanceof PyType ? null : yield* attributeOr(v, '__typing_unpacked_tuple_args__')
    if (parts instanceof PyTuple && parts.items.at(-1) !== Ellipsis) {
      chargeElements(parts.items.length)
      for (const item of parts.items) all.push(item)
    } else all.push(v)
  }
  return all
}

/** The attribute, or None when there is none. */
function* attributeOr(v: Value, name: string): Steps<Value> {
  try {
    return yield* getattr(v, name)
  } catch (e) {
    if (!(e instanceof PyException && e.cls.isSubtype(AttributeError))) throw e
    return null
  }
}
