/**
 * What `except*` does with an exception: matching a part of it, and putting together what goes on. The lowered statement calls these natives.
 * Reference: PEP 654.
 */
import { typeName, baseExceptionType } from '../builtin-types.ts'
import { BaseExceptionGroup, PyException, typeError } from '../exception.ts'
import { PyList } from '../list/list.ts'
import { PyBuiltin, nativeSpec, steps } from '../native.ts'
import { getattr } from '../ops/attribute.ts'
import { type Steps, call } from '../steps.ts'
import { PyType } from '../type.ts'
import { PyTuple, type Value } from '../value.ts'
import { groupOf, isGroup, leavesOf, splitGroup } from './group.ts'

function checkType(t: Value): void {
  for (const one of t instanceof PyTuple ? t.items : [t]) {
    if (!(one instanceof PyType) || !one.isSubtype(baseExceptionType)) throw typeError('catching classes that do not inherit from BaseException is not allowed')
    if (one.isSubtype(BaseExceptionGroup)) throw typeError('catching ExceptionGroup with except* is not allowed. Use except instead.')
  }
}

/** The part of an exception that a handler takes and the rest; None where there is nothing. A lone exception is put into a group. */
function* match(e: Value, type: Value): Steps<Value> {
  checkType(type)
  if (!(e instanceof PyException)) return new PyTuple([null, null])
  const types = type instanceof PyTuple ? type.items : [type]
  if (types.some((t) => e.cls.isSubtype(t as PyType))) return new PyTuple([isGroup(e) ? e : groupOf('', new PyTuple([e])), null])
  if (!isGroup(e)) return new PyTuple([null, e])
  const pair = yield* call(yield* getattr(e, 'split'), [type])
  if (!(pair instanceof PyTuple)) throw typeError(`${e.cls.name}.split must return a tuple, not ${typeName(pair)}`)
  if (pair.items.length < 2) throw typeError(`${e.cls.name}.split must return a 2-tuple, got tuple of size ${pair.items.length}`)
  return new PyTuple(pair.items.slice(0, 2))
}

/** Has `e` been handed on as it was, as a part of `original`? Else it was raised anew. */
function handedOn(e: PyException, original: PyException): boolean {
  const sameNotes = (e.attrs?.getStr('__notes__') === undefined) === (original.attrs?.getStr('__notes__') === undefined)
  const a = e.traceback
  const b = original.traceback
  return sameNotes && e.cause === original.cause && e.context === original.context && a.length === b.length && a.every((x, i) => x === b[i])
}

/** What goes on after the handlers: what they have raised, and the parts of the original that nobody took or that were raised again. */
function* reraise(original: PyException, list: PyList, rest: Value): Steps<Value> {
  const all = list.toArray().concat(rest === null ? [] : [rest]) as PyException[]
  if (!isGroup(original)) return all[0] ?? null
  const raised = all.filter((e) => !handedOn(e, original))
  const again: Set<PyException> = new Set()
  for (const e of all) if (!raised.includes(e)) for (const leaf of leavesOf(e)) again.add(leaf)
  // biome-ignore lint/correctness/useYield: the test runs no guest code
  const [projected] = again.size === 0 ? [null] : yield* splitGroup(original, function* (e) {
    return again.has(e)
  }, false)
  if (raised.length === 0) return projected
  if (projected !== null) raised.push(projected as PyException)
  return raised.length === 1 ? (raised[0] as PyException) : groupOf('', PyList.from(raised))
}

export const groupNatives = {
  match: new PyBuiltin(nativeSpec('match_star(exception, type, /)', steps(match))),
  reraise: new PyBuiltin(nativeSpec('reraise_star(original, raised, rest, /)', steps(reraise))),
}
