/**
 * The `class` statement.
 * Reference: https://docs.python.org/3.13/reference/datamodel.html#metaclasses
 */
import { typeOf, typeType } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { runtimeError, typeError } from '../exception.ts'
import type { Keywords } from '../native.ts'
import { PyGenericAlias } from '../ops/class-getitem.ts'
import { setitem } from '../ops/subscript.ts'
import { attributeOr } from '../ops/attribute.ts'
import { repr } from '../ops/repr.ts'
import { CallRequest, type Steps, call } from '../steps.ts'
import { strRepr } from '../str/repr.ts'
import { toHost } from '../str/wide.ts'
import { PyType } from '../type.ts'
import { PyTypeParam } from '../typing/params.ts'
import { PyCell, PyTuple, type Value } from '../value.ts'
import { metaclassOf } from './bases.ts'
import { type StatementLayout, createClass, setOrigin } from './create.ts'
import { instantiate } from './instantiate.ts'

/**
 * `body` is the class body's function: called with a namespace it runs in it and answers its
 * `__class__` cell or None. `layout` belongs to the statement: every class it makes shares it.
 */
export function* buildClass(
  body: Value, name: string, givenBases: Value[], keywords: Keywords | null, layout: StatementLayout,
): Steps<Value> {
  const bases = givenBases.every(isType) ? givenBases : yield* resolveBases(givenBases)
  let meta: Value = keywords?.get('metaclass') as Value
  if (meta === undefined) meta = bases.length > 0 ? typeOf(bases[0] as Value) : typeType
  const rest: Keywords | null = keywords === null ? null : new Map(keywords)
  rest?.delete('metaclass')
  // A base that is no class has a "metaclass" too: its type, which then complains.
  if (meta instanceof PyType) meta = metaclassOf(meta, bases)
  const namespace = meta === typeType ? new PyDict() : yield* prepare(meta, name, bases, rest)
  const cell = yield new CallRequest(body, [namespace])
  if (bases !== givenBases) yield* setitem(namespace, '__orig_bases__', new PyTuple(givenBases))
  if (meta === typeType) return yield* createClass(typeType, name, bases, namespace as PyDict, rest, { layout, cell: cell instanceof PyCell ? cell : null })
  if (cell instanceof PyCell) yield* setitem(namespace, '__classcell__', cell)
  if (namespace instanceof PyDict) setOrigin(namespace, { layout, cell: null })
  const args: Value[] = [name, new PyTuple(bases), namespace]
  const made = meta instanceof PyType ? yield* instantiate(meta, args, rest) : yield* call(meta, args, rest)
  if (made instanceof PyType && cell instanceof PyCell && cell.value !== made) {
    const what = `defining ${toHost(strRepr(name))} as ${toHost(yield* repr(made))}`
    if (cell.value === undefined) throw runtimeError(`__class__ not set ${what}. Was __classcell__ propagated to type.__new__?`)
    throw typeError(`__class__ set to ${toHost(yield* repr(cell.value))} ${what}`)
  }
  return made
}

const isType = (b: Value): boolean => b instanceof PyType

/** Replaces bases that are no classes by what their `__mro_entries__` says (PEP 560). */
function* resolveBases(bases: Value[]): Steps<Value[]> {
  const out: Value[] = []
  let changed = false
  for (const b of bases) {
    if (b instanceof PyGenericAlias) {
      changed = true
      out.push(b.origin)
      continue
    }
    if (b instanceof PyTypeParam) throw typeError(`Cannot subclass an instance of ${b.kind}`)
    const hook = b instanceof PyType ? undefined : yield* attributeOr(b, '__mro_entries__')
    if (hook === undefined) {
      out.push(b)
      continue
    }
    const r = yield* call(hook, [new PyTuple(bases)])
    if (!(r instanceof PyTuple)) throw typeError('__mro_entries__ must return a tuple')
    changed = true
    out.push(...r.items)
  }
  return changed ? out : bases
}

/** The namespace that the metaclass wants the body to run in. */
function* prepare(meta: Value, name: string, bases: readonly Value[], keywords: Keywords | null): Steps<Value> {
  if (meta instanceof PyType && (!meta.heap || meta.guestLookup('__prepare__') === undefined)) return new PyDict()
  const hook = yield* attributeOr(meta, '__prepare__')
  if (hook === undefined) return new PyDict()
  const ns = yield* call(hook, [name, new PyTuple([...bases])], keywords)
  const t = typeOf(ns)
  if (t.slots.getitem === undefined && t.lookup('__getitem__') === undefined) {
    throw typeError(`${meta instanceof PyType ? meta.name : '<metaclass>'}.__prepare__() must return a mapping, not ${t.name}`)
  }
  return ns
}
