/**
 * The import system: what `import` statements, `__import__` and importlib have in common. Finding a module's source, or making a
 * builtin one, is the realm's part (`loadModule`).
 * Reference: https://docs.python.org/3.13/reference/import.html
 */
import { ImportError, KeyError, ModuleNotFoundError, PyException, raise, typeError, valueError } from '../runtime/exception.ts'
import { PyModule } from '../runtime/function.ts'
import { attributeOr, getattr, setattr } from '../runtime/ops/attribute.ts'
import { collect } from '../runtime/ops/iterate.ts'
import { repr } from '../runtime/ops/repr.ts'
import { getitem } from '../runtime/ops/subscript.ts'
import { typeName } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { strFromHost, toHost } from '../runtime/str/wide.ts'
import { type Value, asStr } from '../runtime/value.ts'
import { rt } from './state.ts'

export function moduleNotFound(name: string, more = ''): PyException {
  return importError(`No module named '${name}'${more}`, name, ModuleNotFoundError)
}

function importError(message: string, name: string | null, type = ImportError): PyException {
  const e = new PyException(type, [strFromHost(message)])
  e.fields = new Map<string, Value>([['name', name === null ? null : strFromHost(name)], ['path', null]])
  return e
}

/** The module of that full name, its packages imported first. */
export function* importAbsolute(name: string): Steps<Value> {
  const { modules } = rt.realm
  const known = modules.get(name)
  if (known === null) throw importError(`import of ${name} halted; None in sys.modules`, name, ModuleNotFoundError)
  if (known !== undefined) return known
  const dot = name.lastIndexOf('.')
  const parent = dot < 0 ? '' : name.slice(0, dot)
  if (parent !== '') {
    yield* importAbsolute(parent)
    // The package may have imported it.
    const made = modules.get(name)
    if (made !== undefined) return made
    const holder = modules.get(parent) ?? null
    if ((yield* attributeOr(holder, '__path__')) === undefined) throw moduleNotFound(name, `; '${parent}' is not a package`)
  }
  const module = yield* rt.realm.loadModule(name)
  if (parent !== '') yield* setattr(modules.get(parent) ?? null, name.slice(dot + 1), module)
  return module
}

/** The package that relative imports in a namespace start from. */
export function* packageOf(globals: Value): Steps<string> {
  const get = function* (name: string): Steps<Value> {
    if (globals instanceof PyDict && !globals.cls.heap) return globals.getStr(name) ?? null
    try {
      return yield* getitem(globals, name)
    } catch (e) {
      if (e instanceof PyException && e.cls.isSubtype(KeyError)) return null
      throw e
    }
  }
  const own = yield* get('__package__')
  if (own !== null) {
    const s = asStr(own)
    if (s === undefined) throw typeError('__package__ must be a string')
    return toHost(s)
  }
  const name = asStr(yield* get('__name__'))
  if (name === undefined) throw raise(KeyError, "'__name__' not in globals")
  const text = toHost(name)
  return (yield* get('__path__')) !== null ? text : text.slice(0, Math.max(0, text.lastIndexOf('.')))
}

/** `level` dots and a name, seen from a package. */
export function absoluteName(name: string, base: string, level: number): string {
  if (base === '') throw importError('attempted relative import with no known parent package', null)
  const parts = base.split('.')
  if (parts.length < level) throw importError('attempted relative import beyond top-level package', null)
  const start = parts.slice(0, parts.length - level + 1).join('.')
  return name === '' ? start : `${start}.${name}`
}

/** What `__import__` does: the top package of `name`, or the module itself when names are to be taken from it. */
export function* importName(name: string, globals: Value, from: Value, level: number): Steps<Value> {
  if (level < 0) throw valueError('level must be >= 0')
  if (name === '' && level === 0) throw valueError('Empty module name')
  const full = level === 0 ? name : absoluteName(name, yield* packageOf(globals), level)
  const module = yield* importAbsolute(full)
  const wanted = from === null ? [] : yield* collect(from)
  if (wanted.length === 0) {
    const dot = name.indexOf('.')
    if (dot < 0) return module
    return yield* importAbsolute(full.slice(0, full.length - (name.length - dot)))
  }
  if ((yield* attributeOr(module, '__path__')) !== undefined) yield* importSubmodules(module, wanted, false)
  return module
}

/** Names of a `from` list that a package does not have may be modules in it. */
function* importSubmodules(module: Value, names: readonly Value[], all: boolean): Steps<void> {
  for (const v of names) {
    const s = asStr(v)
    if (s === undefined) {
      const where = all ? `${toHost(asStr(yield* getattr(module, '__name__')) ?? '')}.__all__` : "``from list''"
      throw typeError(`Item in ${where} must be str, not ${typeName(v)}`)
    }
    const name = toHost(s)
    if (name === '*') {
      const listed = all ? undefined : yield* attributeOr(module, '__all__')
      if (listed !== undefined) yield* importSubmodules(module, yield* collect(listed), true)
    } else if ((yield* attributeOr(module, name)) === undefined) {
      const full = `${toHost(asStr(yield* getattr(module, '__name__')) ?? '')}.${name}`
      try {
        yield* importAbsolute(full)
      } catch (e) {
        // That it is not there is told where the name is taken from the package.
        if (!(e instanceof PyException && e.cls.isSubtype(ModuleNotFoundError) && e.fields?.get('name') === full && rt.realm.modules.get(full) !== null)) throw e
      }
    }
  }
}

/** `from module import name`. */
export function* importFrom(module: Value, name: string): Steps<Value> {
  const found = yield* attributeOr(module, name)
  if (found !== undefined) return found
  const own = asStr((yield* attributeOr(module, '__name__')) ?? null)
  const known = own === undefined ? undefined : rt.realm.modules.get(`${toHost(own)}.${name}`)
  if (known !== undefined) return known
  const shown = own === undefined ? '<unknown module name>' : toHost(own)
  const file = module instanceof PyModule ? asStr((yield* attributeOr(module, '__file__')) ?? null) : undefined
  const partial = module instanceof PyModule && module.initializing
  const from = partial ? `partially initialized module '${shown}' (most likely due to a circular import)` : `'${shown}'`
  const e = importError(`cannot import name '${name}' from ${from} (${file === undefined ? 'unknown location' : toHost(file)})`, shown)
  e.fields = new Map<string, Value>([['name', strFromHost(shown)], ['path', file ?? null], ['name_from', name], ['module', module]])
  throw e
}

/** Hands the names that `from module import *` takes to `bind`, one after the other. */
export function* eachStarName(module: Value, bind: (name: string) => Steps<void>): Steps<void> {
  const all = yield* attributeOr(module, '__all__')
  for (const v of yield* collect(all ?? (yield* attributeOr(module, '__dict__')) ?? null)) {
    const s = asStr(v)
    if (s === undefined) {
      const what = toHost(asStr((yield* attributeOr(module, '__name__')) ?? null) ?? '')
      throw typeError(`${all === undefined ? `Key in ${what}.__dict__` : `Item in ${what}.__all__`} must be str, not ${typeName(v)}`)
    }
    const name = toHost(s)
    if (all !== undefined || !name.startsWith('_')) yield* bind(name)
  }
}

/** `importlib.import_module`. */
export function* importModule(name: string, base: Value): Steps<Value> {
  let level = 0
  while (name[level] === '.') level++
  if (level === 0) {
    if (name === '') throw valueError('Empty module name')
    return yield* importAbsolute(name)
  }
  const from = asStr(base)
  if (from === undefined || from === '') {
    throw typeError(`the 'package' argument is required to perform a relative import for ${toHost(yield* repr(strFromHost(name)))}`)
  }
  return yield* importAbsolute(absoluteName(name.slice(level), toHost(from), level))
}

/** Calls what a script has put in the place of `__import__`. */
export function callHook(hook: Value, name: string, globals: Value, locals: Value, from: Value, level: number): Steps<Value> {
  return call(hook, [name, globals, locals, from, level])
}
