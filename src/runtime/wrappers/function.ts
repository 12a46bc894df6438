/** The attributes of functions and code objects. Reference: https://docs.python.org/3.13/reference/datamodel.html#user-defined-functions */
import type { Code } from '../../run/code.ts'
import { executing } from '../../builtins/execute-part.ts'
import { builtinsDict } from '../../builtins/scope.ts'
import { codeType, functionType, typeName } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { LiveDict, mapSource } from '../dict/live.ts'
import { typeError, valueError } from '../exception.ts'
import { PyFunction, PyMethod } from '../function.ts'
import { type Keywords, PyGetSet, defineConstructor, defineMethods, steps } from '../native.ts'
import { instanceDictOf } from '../ops/attribute.ts'
import { defineMembers } from './members.ts'
import { address } from '../object/identity.ts'
import { type Steps, call } from '../steps.ts'
import type { PyType } from '../type.ts'
import { toHost } from '../str/wide.ts'
import { PyTuple, type Value, asStr } from '../value.ts'

function textOf(name: string, v: Value | undefined): string {
  const s = v === undefined ? undefined : asStr(v)
  if (s === undefined) throw typeError(`${name} must be set to a string object`)
  return toHost(s)
}

function getset(name: string, get: (f: PyFunction) => Value, set: ((f: PyFunction, v: Value | undefined) => void) | null): void {
  functionType.dict.set(name, new PyGetSet(name, functionType, get, set))
}

function setDefaults(f: PyFunction, v: Value | undefined): void {
  if (v === undefined || v === null) f.defaults = []
  else if (v instanceof PyTuple) f.defaults = v.items
  else throw typeError('__defaults__ must be set to a tuple object')
}

function setKwDefaults(f: PyFunction, v: Value | undefined): void {
  if (v === undefined || v === null) f.kwDefaults = null
  else if (v instanceof PyDict) {
    const map = new Map<string, Value>()
    for (const [k, x] of v.entries()) if (typeof k === 'string') map.set(k, x)
    f.kwDefaults = map
  } else throw typeError('__kwdefaults__ must be set to a dict object')
}

/** A view: what is changed in it counts for the next call. */
function kwDefaultsOf(f: PyFunction): Value {
  return f.kwDefaults === null || f.kwDefaults.size === 0 ? null : new LiveDict(mapSource(f.kwDefaults))
}

export function registerFunction(): void {
  defineConstructor(functionType, 'function(code, globals, name=, argdefs=, closure=)',
    (_cls: PyType, code: Value, globals: Value, name: Value | undefined, defaults: Value | undefined, closure: Value | undefined) =>
      executing().makeFunction(code, globals, name ?? null, defaults ?? null, closure ?? null))
  functionType.slots.repr = (f: PyFunction) => `<function ${f.qualname} at ${address(f)}>`
  getset('__name__', (f) => f.name, (f, v) => {
    f.name = textOf('__name__', v)
  })
  getset('__qualname__', (f) => f.qualname, (f, v) => {
    f.qualname = textOf('__qualname__', v)
  })
  getset('__doc__', (f) => f.doc, (f, v) => {
    f.doc = v ?? null
  })
  getset('__defaults__', (f) => (f.defaults.length === 0 ? null : new PyTuple(f.defaults)), setDefaults)
  getset('__kwdefaults__', kwDefaultsOf, setKwDefaults)
  getset('__annotations__', (f) => {
    f.annotations ??= new PyDict()
    return f.annotations
  }, (f, v) => {
    if (v !== undefined && v !== null && !(v instanceof PyDict)) throw typeError('__annotations__ must be set to a dict object')
    f.annotations = (v as PyDict | null | undefined) ?? null
  })
  getset('__code__', (f) => f.code, (f, v) => {
    if (!(v instanceof Object) || (v as { cls?: unknown }).cls !== codeType) throw typeError('__code__ must be set to a code object')
    const code = v as unknown as Code
    if (code.freeSlots.length !== f.cells.length) throw valueError(`${f.name}() requires a code object with ${f.cells.length} free vars, not ${code.freeSlots.length}`)
    f.code = code
  })
  // Stored in the function's own dict once it has been set, as the name it was defined under is the module's.
  getset('__module__', (f) => f.attrs?.getStr('__module__') ?? f.globals.getName('__name__') ?? null, (f, v) => {
    setOwn(f, '__module__', v ?? null)
  })
  getset('__dict__', (f) => instanceDictOf(f) as Value, (f, v) => {
    if (!(v instanceof PyDict)) throw typeError(`__dict__ must be set to a dictionary, not a '${v === undefined ? 'NoneType' : typeName(v)}'`)
    f.attrs = v
  })
  defineMembers(functionType, {
    __closure__: (f: PyFunction) => (f.cells.length === 0 ? null : new PyTuple(f.cells)),
    __globals__: (f: PyFunction) => f.globals.dict,
    __builtins__: (f: PyFunction) => builtinsDict(f.globals),
  })
  getset('__type_params__', (f) => f.typeParams ?? new PyTuple([]), (f, v) => {
    if (!(v instanceof PyTuple)) throw typeError('__type_params__ must be set to a tuple')
    f.typeParams = v
  })
  defineMethods(functionType, {
    '__call__(*args, **kwargs)': steps(function* (f: PyFunction, args: Value[], keywords: Keywords | null): Steps<Value> {
      return yield* call(f, args, keywords)
    }),
    '__get__(instance, owner=, /)': (f: PyFunction, instance: Value) => (instance === null ? f : new PyMethod(f, instance)),
  })
}

function setOwn(f: PyFunction, name: string, v: Value): void {
  f.attrs ??= new PyDict()
  f.attrs.setStr(name, v)
}
