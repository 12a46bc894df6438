/** Exception groups. Reference: https://docs.python.org/3.13/library/exceptions.html#exception-groups */
import { argumentName } from '../str/arguments.ts'
import { charge } from '../../run/meter.ts'
import { BaseExceptionGroup, Exception, ExceptionGroup, PyException, attributeError, typeError, valueError } from '../exception.ts'
import { baseExceptionType } from '../builtin-types.ts'
import { PyFunction } from '../function.ts'
import { type Keywords, defineClassMethods, defineConstructor, defineMethods, steps } from '../native.ts'
import { PyGenericAlias } from '../ops/class-getitem.ts'
import { getattr } from '../ops/attribute.ts'
import { collectMaybe } from '../ops/iterate.ts'
import { truth } from '../ops/truth.ts'
import { type Steps, call } from '../steps.ts'
import { strConcat } from '../str/wide.ts'
import { PyType } from '../type.ts'
import { PyTuple, type Str, type Value, asStr } from '../value.ts'
import { PyList } from '../list/list.ts'
import { isCallable } from '../wrappers/callable.ts'
import { getset, newException, refuseKeywords, setFields } from './base.ts'

function construct(cls: PyType, args: readonly Value[], keywords: Keywords | null): PyException {
  if (args.length !== 2) throw typeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`)
  const [message, given] = args as [Value, Value]
  if (asStr(message) === undefined) throw typeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${argumentName(message)}`)
  if (!(given instanceof PyList) && !(given instanceof PyTuple) && asStr(given) === undefined) throw typeError('second argument (exceptions) must be a sequence')
  const items = collectMaybe(given) as Value[]
  if (items.length === 0) throw valueError('second argument (exceptions) must be a non-empty sequence')
  let plain = true
  items.forEach((x, i) => {
    if (!(x instanceof PyException)) throw valueError(`Item ${i} of second argument (exceptions) is not an exception`)
    if (!x.cls.isSubtype(Exception)) plain = false
  })
  if (!plain && cls.isSubtype(Exception)) {
    throw typeError(cls === ExceptionGroup ? 'Cannot nest BaseExceptions in an ExceptionGroup' : `Cannot nest BaseExceptions in '${cls.name}'`)
  }
  refuseKeywords(cls, keywords)
  const e = newException(cls === BaseExceptionGroup && plain ? ExceptionGroup : cls, args)
  setFields(e, { message, exceptions: new PyTuple(items) })
  return e
}

function membersOf(e: PyException): readonly Value[] {
  return (e.fields?.get('exceptions') as PyTuple).items
}

export function isGroup(e: Value): e is PyException {
  return e instanceof PyException && e.cls.isSubtype(BaseExceptionGroup)
}

/** A group of these, an ExceptionGroup where all of them allow it. */
export function groupOf(message: string, members: Value): PyException {
  return construct(BaseExceptionGroup, [message, members], null)
}

/** The exceptions in a group and in the groups in it, groups themselves not among them. */
export function leavesOf(e: PyException): PyException[] {
  const out: PyException[] = []
  const pending: PyException[] = [e]
  for (let x = pending.pop(); x !== undefined; x = pending.pop()) {
    charge(1)
    if (isGroup(x)) pending.push(...(membersOf(x) as PyException[]))
    else out.push(x)
  }
  return out
}

export type Test = (e: PyException) => Steps<boolean>

/** A condition is an exception class, a tuple of them, or a function. */
function testOf(condition: Value): Test {
  const types = condition instanceof PyTuple ? condition.items : [condition]
  if (types.every((t): t is PyType => t instanceof PyType && t.isSubtype(baseExceptionType))) {
    // biome-ignore lint/correctness/useYield: one of the two kinds of test needs guest code
    return function* (e) {
      return types.some((t) => e.cls.isSubtype(t))
    }
  }
  if (condition instanceof PyType || (!(condition instanceof PyFunction) && !isCallable(condition))) {
    throw typeError('expected an exception type, a tuple of exception types, or a callable (other than a class)')
  }
  return function* (e) {
    return yield* truth(yield* call(condition, [e]))
  }
}

/** A group like `e` of other members. */
function* derive(e: PyException, members: readonly Value[]): Steps<Value> {
  if (members.length === 0) return null
  const made = yield* call(yield* getattr(e, 'derive'), [PyList.from([...members])])
  if (!isGroup(made)) throw typeError('derive must return an instance of BaseExceptionGroup')
  made.traceback = e.traceback.slice()
  made.cause = e.cause
  made.context = e.context
  made.suppressContext = e.suppressContext
  const notes = e.attrs?.getStr('__notes__')
  if (notes instanceof PyList) {
    made.attrs = (e.attrs as NonNullable<typeof e.attrs>).copy()
    made.attrs.setStr('__notes__', PyList.from(notes.toArray()))
  }
  return made
}

/** Splits a group by a test into what matches and, if wanted, what doesn't; null where nothing is left. */
export function* splitGroup(e: PyException, test: Test, wantsRest = true): Steps<[matching: Value, rest: Value]> {
  charge(1)
  if (yield* test(e)) return [e, null]
  if (!isGroup(e)) return [null, e]
  const matching: Value[] = []
  const rest: Value[] = []
  for (const member of membersOf(e)) {
    const [m, r] = yield* splitGroup(member as PyException, test, wantsRest)
    if (m !== null) matching.push(m)
    if (r !== null) rest.push(r)
  }
  return [yield* derive(e, matching), wantsRest ? yield* derive(e, rest) : null]
}

export function registerExceptionGroups(): void {
  const t = BaseExceptionGroup
  const signature = 'BaseExceptionGroup(*args, **kwargs)'
  for (const type of [t, ExceptionGroup]) defineConstructor(type, signature, construct)
  t.slots.str = (e: PyException): Str => {
    const n = membersOf(e).length
    return strConcat(e.fields?.get('message') as Str, ` (${n} sub-exception${n === 1 ? '' : 's'})`)
  }
  for (const name of ['message', 'exceptions']) {
    getset(t, name, (e) => e.fields?.get(name) ?? null, () => {
      throw attributeError('readonly attribute')
    })
  }
  defineMethods(t, {
    '__init__(*args, **kwargs)': (e: PyException, args: Value[]) => {
      e.args = new PyTuple(args)
    },
    'split(matcher_value, /)': steps(function* (e: PyException, condition: Value): Steps<Value> {
      return new PyTuple(yield* splitGroup(e, testOf(condition)))
    }),
    'subgroup(matcher_value, /)': steps(function* (e: PyException, condition: Value): Steps<Value> {
      return (yield* splitGroup(e, testOf(condition), false))[0]
    }),
    'derive(excs, /)': (e: PyException, members: Value) => construct(t, [e.fields?.get('message') as Value, members], null),
  })
  defineClassMethods(t, { '__class_getitem__(item, /)': (cls: PyType, item: Value) => new PyGenericAlias(cls, item instanceof PyTuple ? item : new PyTuple([item])) })
}
