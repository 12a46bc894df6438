/** `importlib`, and what modules tell about how they were found. Reference: https://docs.python.org/3.13/library/importlib.html */
import type { Globals } from '../run/globals.ts'
import { absoluteName, importAbsolute, importModule } from '../run/imports.ts'
import { attributeOr } from '../runtime/ops/attribute.ts'
import { rt } from '../run/state.ts'
import { objectType, typeName } from '../runtime/builtin-types.ts'
import { ImportError, raise, typeError, valueError } from '../runtime/exception.ts'
import { PyModule } from '../runtime/function.ts'
import { newAttrs } from '../runtime/instance.ts'
import { steps } from '../runtime/native.ts'
import { reprMaybe } from '../runtime/ops/repr.ts'
import { NEED_GUEST, type Steps } from '../runtime/steps.ts'
import { strFromHost, toHost } from '../runtime/str/wide.ts'
import { PyType } from '../runtime/type.ts'
import { PyObject, type Value, asStr } from '../runtime/value.ts'
import { builtinImport } from '../builtins/import.ts'
import { nativeModule } from './module.ts'

function recordType(module: string, name: string): PyType {
  const t = new PyType(name, [objectType])
  t.module = module
  t.instanceDict = true
  return t
}

const loaderType = recordType('_frozen_importlib_external', 'SourceFileLoader')
const specType = recordType('_frozen_importlib', 'ModuleSpec')

specType.slots.repr = (self: PyObject) => {
  const parts: string[] = []
  for (const name of ['name', 'loader', 'origin', 'submodule_search_locations']) {
    const v = self.attrs?.getStr(name) ?? null
    if (v === null && name !== 'loader') continue
    const s = reprMaybe(v)
    if (s === undefined) throw NEED_GUEST
    parts.push(`${name}=${toHost(s)}`)
  }
  return `ModuleSpec(${parts.join(', ')})`
}

/** An object whose attributes are all there is to it. */
class PyRecord extends PyObject {}

function record(t: PyType, values: Readonly<Record<string, Value>>): PyObject {
  const made = new PyRecord()
  made.cls = t
  made.attrs = newAttrs()
  for (const [name, v] of Object.entries(values)) made.attrs.setStr(name, v)
  return made
}

/** The `__loader__` of a module from a source text. */
export function sourceLoader(name: string, filename: string): Value {
  return record(loaderType, { name: strFromHost(name), path: strFromHost(filename) })
}

/** The `__spec__` of a module with these globals. */
export function moduleSpec(name: string, globals: Globals): Value {
  const get = (key: string): Value => globals.getName(key) ?? null
  return record(specType, {
    name: strFromHost(name), loader: get('__loader__'), origin: get('__file__'), submodule_search_locations: get('__path__'),
    parent: get('__package__'), cached: null, has_location: true, loader_state: null,
  })
}

function* importByName(name: Value, base: Value | undefined): Steps<Value> {
  const s = asStr(name)
  if (s === undefined) throw typeError(`'${typeName(name)}' object has no attribute 'startswith'`)
  return yield* importModule(toHost(s), base ?? null)
}

function* reload(module: Value): Steps<Value> {
  const name = module instanceof PyModule ? asStr((yield* attributeOr(module, '__name__')) ?? null) : undefined
  if (name === undefined) throw typeError('reload() argument must be a module')
  if (rt.realm.modules.get(toHost(name)) !== module) {
    const e = raise(ImportError, strFromHost(`module ${toHost(name)} not in sys.modules`))
    e.fields = new Map<string, Value>([['name', name]])
    throw e
  }
  return yield* rt.realm.reloadModule(module as PyModule)
}

function* findSpec(name: Value, base: Value | undefined): Steps<Value> {
  const s = asStr(name)
  if (s === undefined) throw typeError(`'${typeName(name)}' object has no attribute 'startswith'`)
  let full = toHost(s)
  if (full.startsWith('.')) {
    const level = full.length - full.replace(/^\.+/, '').length
    full = absoluteName(full.slice(level), toHost(asStr(base ?? null) ?? ''), level)
  }
  const dot = full.lastIndexOf('.')
  if (dot > 0) yield* importAbsolute(full.slice(0, dot))
  const known = rt.realm.modules.get(full)
  if (known === undefined) return rt.realm.hasModule(full) ? record(specType, { name: strFromHost(full), loader: null, origin: null }) : null
  const spec = yield* attributeOr(known, '__spec__')
  if (spec === undefined || spec === null) throw valueError(`${full}.__spec__ is ${spec === null ? 'None' : 'not set'}`)
  return spec
}

function* resolveName(name: Value, base: Value): Steps<Value> {
  const text = toHost(asStr(name) ?? '')
  if (!text.startsWith('.')) return name
  const from = toHost(asStr(base) ?? '')
  if (from === '') throw raise(ImportError, `no package specified for '${text}' (required for relative module names)`)
  const level = text.length - text.replace(/^\.+/, '').length
  return strFromHost(absoluteName(text.slice(level), from, level))
}

export function makeImportlib(): PyModule {
  return nativeModule('importlib', {
    'import_module(name, package=)': steps(importByName),
    'reload(module)': steps(reload),
    'invalidate_caches()': () => null,
  }, { __path__: null, __import__: builtinImport })
}

export function makeImportlibUtil(): PyModule {
  return nativeModule('importlib.util', {
    'find_spec(name, package=)': steps(findSpec),
    'resolve_name(name, package)': steps(resolveName),
  })
}
