/** `_contextvars`. Reference: https://docs.python.org/3.13/library/contextvars.html */
import { objectType, typeName } from '../runtime/builtin-types.ts'
import { LookupError, keyError, raise, runtimeError, typeError, valueError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { PyTupleIter } from '../runtime/iterators/sequence.ts'
import { PyList } from '../runtime/list/list.ts'
import { type Keywords, defineClassMethods, defineConstructor, defineGetters, defineMethods, steps } from '../runtime/native.ts'
import { identityOf } from '../runtime/ops/hash.ts'
import { PyGenericAlias } from '../runtime/ops/class-getitem.ts'
import { eq } from '../runtime/ops/compare.ts'
import { repr, reprMaybe } from '../runtime/ops/repr.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import { strConcat, toHost } from '../runtime/str/wide.ts'
import { PyType } from '../runtime/type.ts'
import { NotImplemented, PyObject, PySingleton, PyTuple, type Str, type Value, asStr } from '../runtime/value.ts'
import { PyContextVar, PyVarContext, contextForLater, contextType, contextVarType, currentVarContext } from '../run/context.ts'
import { charge, chargeElements } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { nativeModule } from './module.ts'

const tokenType = new PyType('Token', [objectType])
tokenType.module = '_contextvars'
tokenType.name = '_contextvars.Token'
tokenType.subclassable = false

class PyToken extends PyObject {
  readonly context: PyVarContext
  readonly variable: PyContextVar
  /** undefined: there was none. */
  readonly old: Value | undefined
  used = false
  constructor(context: PyVarContext, variable: PyContextVar, old: Value | undefined) {
    super()
    this.context = context
    this.variable = variable
    this.old = old
  }
}
PyToken.prototype.cls = tokenType
const missing = new PySingleton('<Token.MISSING>')
missing.cls = new PyType('Token.MISSING', [objectType])
missing.cls.module = 'builtins'
missing.cls.slots.repr = () => '<Token.MISSING>'

const place = (v: PyObject): string => `0x${(0x7f0000000000 + identityOf(v)).toString(16).padStart(12, '0')}`

/** For messages. */
const text = (v: Value): string => toHost(reprMaybe(v) ?? typeName(v))

function variable(v: Value): PyContextVar {
  if (v instanceof PyContextVar) return v
  throw typeError(`a ContextVar key was expected, got ${text(v)}`)
}

function* variableText(v: PyContextVar): Steps<Str> {
  const shown = v.otherwise === undefined ? '' : strConcat(' default=', yield* repr(v.otherwise))
  return strConcat(strConcat(`<ContextVar name='${v.name}'`, shown), ` at ${place(v)}>`)
}

function* tokenText(t: PyToken): Steps<Str> {
  return strConcat(strConcat(`<Token${t.used ? ' used' : ''} var=`, yield* variableText(t.variable)), ` at ${place(t)}>`)
}

function reset(v: PyContextVar, token: Value): void {
  if (!(token instanceof PyToken)) throw typeError(`expected an instance of Token, got ${text(token)}`)
  const shown = (): string => text(token)
  if (token.used) throw runtimeError(`${shown()} has already been used once`)
  if (token.variable !== v) throw valueError(`${shown()} was created by a different ContextVar`)
  const context = currentVarContext()
  if (token.context !== context) throw valueError(`${shown()} was created in a different Context`)
  token.used = true
  context.set(v, token.old)
}

function* run(context: PyVarContext, given: Value[], keywords: Keywords | null): Steps<Value> {
  const [f, ...args] = given
  if (f === undefined) throw typeError('run() missing 1 required positional argument')
  if (context.entered) throw runtimeError(`cannot enter context: <_contextvars.Context object at ${place(context)}> is already entered`)
  const before = rt.realm.context
  context.entered = true
  rt.realm.context = context
  try {
    return yield* call(f, args, keywords)
  } finally {
    rt.realm.context = before
    context.entered = false
  }
}

function* same(a: PyVarContext, b: PyVarContext): Steps<boolean> {
  if (a.values.size !== b.values.size) return false
  for (const [v, x] of a.values) {
    charge(1)
    const y = b.values.get(v)
    if (y === undefined || !(yield* eq(x, y))) return false
  }
  return true
}

const listed = (context: PyVarContext, of: (pair: [PyContextVar, Value]) => Value): PyList => {
  chargeElements(context.values.size)
  return PyList.from([...context.values].map(of))
}

let registered = false
function register(): void {
  if (registered) return
  registered = true
  const generic = { '__class_getitem__(item, /)': (cls: PyType, item: Value) => new PyGenericAlias(cls, item instanceof PyTuple ? item : new PyTuple([item])) }
  defineClassMethods(contextVarType, generic)
  defineClassMethods(tokenType, generic)
  defineConstructor(contextVarType, 'ContextVar(*args, default=)', (_cls: PyType, args: Value[], otherwise?: Value) => {
    if (args.length !== 1) throw typeError(`ContextVar() takes exactly 1 positional argument (${args.length} given)`)
    const s = asStr(args[0] as Value)
    if (s === undefined) throw typeError('context variable name must be a str')
    return new PyContextVar(toHost(s), otherwise)
  })
  contextVarType.slots.repr = (v: PyContextVar) => leafOf(variableText(v))
  contextVarType.slots.reprSteps = variableText
  defineGetters(contextVarType, { name: (v: PyContextVar) => v.name })
  defineMethods(contextVarType, {
    'get(default=, /)': (v: PyContextVar, otherwise?: Value) => {
      const value = rt.realm.context?.values.get(v)
      if (value !== undefined) return value
      if (otherwise !== undefined) return otherwise
      if (v.otherwise === undefined) throw raise(LookupError, v)
      return v.otherwise
    },
    'set(value, /)': (v: PyContextVar, value: Value) => {
      const context = currentVarContext()
      const token = new PyToken(context, v, context.values.get(v))
      context.set(v, value)
      return token
    },
    'reset(token, /)': reset,
  })
  defineConstructor(tokenType, 'Token(*args, **kwargs)', () => {
    throw runtimeError('Tokens can only be created by ContextVars')
  })
  tokenType.slots.repr = (t: PyToken) => leafOf(tokenText(t))
  tokenType.slots.reprSteps = tokenText
  tokenType.slots.hash = null
  tokenType.dict.set('MISSING', missing)
  defineGetters(tokenType, { var: (t: PyToken) => t.variable, old_value: (t: PyToken) => (t.old === undefined ? missing : t.old) })

  defineConstructor(contextType, 'Context(*args, **kwargs)', (_cls: PyType, args: Value[], keywords: Keywords | null) => {
    if (args.length > 0 || keywords !== null) throw typeError('Context() does not accept any arguments')
    return new PyVarContext()
  })
  Object.assign(contextType.slots, {
    hash: null,
    len: (c: PyVarContext) => c.values.size,
    contains: (c: PyVarContext, v: Value) => c.values.has(variable(v)),
    getitem: (c: PyVarContext, v: Value) => {
      const value = c.values.get(variable(v))
      if (value === undefined) throw keyError(v)
      return value
    },
    iter: (c: PyVarContext) => new PyTupleIter(new PyTuple([...c.values.keys()])),
    compare: (op: string, _a: PyVarContext, b: Value) => {
      if (!(b instanceof PyVarContext) || (op !== '==' && op !== '!=')) return NotImplemented
      throw NEED_GUEST
    },
    *compareSteps(op: string, a: PyVarContext, b: Value): Steps<Value> {
      if (!(b instanceof PyVarContext) || (op !== '==' && op !== '!=')) return NotImplemented
      return (yield* same(a, b)) === (op === '==')
    },
  })
  defineMethods(contextType, {
    'run(*args, **kwargs)': steps(run),
    'copy()': (c: PyVarContext) => c.copy(),
    'get(key, default=, /)': (c: PyVarContext, v: Value, otherwise: Value = null) => {
      const value = c.values.get(variable(v))
      return value === undefined ? otherwise : value
    },
    'keys()': (c: PyVarContext) => listed(c, ([v]) => v),
    'values()': (c: PyVarContext) => listed(c, ([, x]) => x),
    'items()': (c: PyVarContext) => listed(c, (pair) => new PyTuple(pair)),
  })
}

export function makeContextvars(): PyModule {
  register()
  return nativeModule('_contextvars', { 'copy_context()': () => contextForLater() ?? new PyVarContext() }, { Context: contextType, ContextVar: contextVarType, Token: tokenType })
}
