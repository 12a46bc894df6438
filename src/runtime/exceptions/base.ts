/**
 * `BaseException`: construction, text, and the attributes all exceptions share.
 * Reference: https://docs.python.org/3.13/library/exceptions.html#BaseException
 */
import { chargeMemory } from '../../run/meter.ts'
import { baseExceptionType, typeName } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { instanceDictOf } from '../ops/attribute.ts'
import { memberDescriptorType } from '../class/slots.ts'
import { KeyError, PyException, StopIteration, SystemExit, exceptionTypes, typeError } from '../exception.ts'
import { type Keywords, PyGetSet, defineConstructor, defineMethods } from '../native.ts'
import { collectMaybe } from '../ops/iterate.ts'
import { repr, reprMaybe, str, strMaybe } from '../ops/repr.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { strConcat } from '../str/wide.ts'
import type { PyType } from '../type.ts'
import { PyTuple, type Str, type Value, asStr } from '../value.ts'
import { addNote } from './notes.ts'
import { PyTraceback, tracebackOf } from './traceback.ts'

export function newException(cls: PyType, args: readonly Value[]): PyException {
  chargeMemory(160 + 8 * args.length)
  return new PyException(cls, args)
}

export function refuseKeywords(cls: PyType, keywords: Keywords | null): void {
  if (keywords !== null && keywords.size > 0) throw typeError(`${cls.name}() takes no keyword arguments`)
}

/** `str()` of the arguments: nothing, the one, or the tuple. */
function text(e: PyException): Str {
  const args = e.args.items
  if (args.length === 0) return ''
  return needed(strMaybe(args.length === 1 ? (args[0] as Value) : e.args))
}

export function needed<T>(v: T | undefined): T {
  if (v === undefined) throw NEED_GUEST
  return v
}

function* textSteps(e: PyException): Steps<Str> {
  const args = e.args.items
  if (args.length === 0) return ''
  return yield* str(args.length === 1 ? (args[0] as Value) : e.args)
}

function shown(e: PyException, args: Str): Str {
  // Types of the library are named with their module.
  const name = e.cls.heap ? e.cls.name : e.cls.name.slice(e.cls.name.lastIndexOf('.') + 1)
  return e.args.items.length === 1 ? strConcat(strConcat(`${name}(`, args), ')') : strConcat(name, args)
}

function reprArgs(e: PyException): Value {
  return e.args.items.length === 1 ? (e.args.items[0] as Value) : plainTuple(e.args)
}

function plainTuple(t: PyTuple): PyTuple {
  return t.cls.heap ? new PyTuple(t.items) : t
}

/** KeyError shows its one argument as a repr: a missing '' would print as nothing. */
function keyText(e: PyException): Str {
  return e.args.items.length === 1 ? needed(reprMaybe(e.args.items[0] as Value)) : text(e)
}

function* keyTextSteps(e: PyException): Steps<Str> {
  return e.args.items.length === 1 ? yield* repr(e.args.items[0] as Value) : yield* textSteps(e)
}

function noDelete(name: string, value: Value | undefined): Value {
  if (value === undefined) throw typeError(`${name} may not be deleted`)
  return value
}

function exceptionOrNone(what: string, v: Value): PyException | null {
  if (v !== null && !(v instanceof PyException)) throw typeError(`exception ${what} must be None or derive from BaseException`)
  return v
}

function setTraceback(e: PyException, v: Value | undefined): void {
  const tb = noDelete('__traceback__', v)
  if (tb === null) e.traceback = []
  else if (tb instanceof PyTraceback) e.traceback = tb.entries.slice()
  else throw typeError('__traceback__ must be a traceback or None')
}

export function getset(type: PyType, name: string, get: (e: PyException) => Value, set: ((e: PyException, v: Value | undefined) => void) | null): void {
  type.dict.set(name, new PyGetSet(name, type, get, set))
}

/** A field that may be set to anything; None until it is. */
export function field(type: PyType, name: string, initial: (e: PyException) => Value = () => null): void {
  const d = new PyGetSet(name, type, (e: PyException) => e.fields?.get(name) ?? (e.fields?.has(name) ? null : initial(e)), (e: PyException, v) => {
    e.fields ??= new Map()
    e.fields.set(name, v ?? null)
  })
  d.cls = memberDescriptorType
  type.dict.set(name, d)
}

export function setFields(e: PyException, values: Record<string, Value>): void {
  e.fields ??= new Map()
  for (const [name, v] of Object.entries(values)) e.fields.set(name, v)
}

/** How an exception class takes its arguments: `fill` sets the fields of a fresh or re-initialised one. */
export function initializer(type: PyType, fill: (e: PyException, args: readonly Value[], keywords: Keywords | null) => void): void {
  defineConstructor(type, `${type.name}(*args, **kwargs)`, (cls: PyType, args: Value[], keywords: Keywords | null) => {
    const e = newException(cls, args)
    fill(e, args, keywords)
    return e
  })
  defineMethods(type, {
    '__init__(*args, **kwargs)': (e: PyException, args: Value[], keywords: Keywords | null) => {
      e.args = new PyTuple(args)
      fill(e, args, keywords)
    },
  })
}

export function registerBaseException(): void {
  const t = baseExceptionType
  t.slots.str = text
  t.slots.strSteps = textSteps
  t.slots.repr = (e: PyException) => shown(e, needed(reprMaybe(reprArgs(e))))
  t.slots.reprSteps = function* (e: PyException) {
    return shown(e, yield* repr(reprArgs(e)))
  }
  KeyError.slots.str = keyText
  KeyError.slots.strSteps = keyTextSteps
  initializer(t, (e, _args, keywords) => refuseKeywords(e.cls, keywords))
  const construct = t.construct as NonNullable<PyType['construct']>
  construct.lone = (cls: PyType, arg: Value) => newException(cls, [arg])
  for (const type of exceptionTypes) type.construct = construct
  getset(t, '__dict__', (e) => instanceDictOf(e) as Value, (e, v) => {
    if (!(v instanceof PyDict)) throw typeError('__dict__ must be a dictionary')
    e.attrs = v
  })
  getset(t, 'args', (e) => e.args, (e, v) => {
    const values = collectMaybe(noDelete('args', v))
    if (values === undefined) throw typeError('args must be a builtin iterable')
    e.args = new PyTuple(values)
  })
  getset(t, '__cause__', (e) => e.cause, (e, v) => {
    e.cause = exceptionOrNone('cause', noDelete('__cause__', v))
    e.suppressContext = true
  })
  getset(t, '__context__', (e) => e.context, (e, v) => {
    e.context = exceptionOrNone('context', noDelete('__context__', v))
  })
  getset(t, '__suppress_context__', (e) => e.suppressContext, (e, v) => {
    if (typeof v !== 'boolean') throw typeError(v === undefined ? "can't delete numeric/char attribute" : 'attribute value type must be bool')
    e.suppressContext = v
  })
  getset(t, '__traceback__', tracebackOf, setTraceback)
  defineMethods(t, {
    'with_traceback(tb, /)': (e: PyException, tb: Value) => {
      setTraceback(e, tb)
      return e
    },
    'add_note(note, /)': (e: PyException, note: Value) => {
      if (asStr(note) === undefined) throw typeError(`note must be a str, not '${typeName(note)}'`)
      addNote(e, note)
    },
  })
  field(StopIteration, 'value', (e) => e.args.items[0] ?? null)
  field(SystemExit, 'code', (e) => (e.args.items.length > 1 ? e.args : (e.args.items[0] ?? null)))
}

/** Classes without a constructor of their own take their base's. Parents stand before children. */
export function inheritConstructors(): void {
  const plain = baseExceptionType.construct
  for (const t of exceptionTypes) {
    const base = t.bases[0] as PyType
    if (t !== baseExceptionType && t.construct === plain) t.construct = base.construct
  }
}
