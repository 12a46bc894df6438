/** `import`. Reference: https://docs.python.org/3.13/reference/simple_stmts.html#the-import-statement */
import type { CoreStmt } from '../core/nodes.ts'
import type { Frame } from '../run/frame.ts'
import { rt } from '../run/state.ts'
import { ImportError, PyException, AttributeError } from '../runtime/exception.ts'
import { PyModule } from '../runtime/function.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { collect } from '../runtime/ops/iterate.ts'
import type { Steps } from '../runtime/steps.ts'
import { type Value, asStr } from '../runtime/value.ts'

export function* importModule(f: Frame, s: Extract<CoreStmt, { kind: 'Import' }>): Steps<Value> {
  void f
  if (s.level > 0) throw new PyException(ImportError, ['attempted relative import with no known parent package'])
  const parts = s.name.split('.')
  let top: Value = null
  let module: Value = null
  for (let i = 1; i <= parts.length; i++) {
    module = yield* rt.realm.importModule(parts.slice(0, i).join('.'))
    if (i === 1) top = module
  }
  return s.top ? top : module
}

export function* importFrom(module: Value, name: string): Steps<Value> {
  try {
    return yield* getattr(module, name)
  } catch (e) {
    if (!(e instanceof PyException) || !e.cls.isSubtype(AttributeError)) throw e
    const shown = module instanceof PyModule ? module.name : 'unknown'
    const where = module instanceof PyModule && module.globals !== null ? ` (${moduleFile(module)})` : ' (unknown location)'
    const partial = module instanceof PyModule && module.initializing
    const from = partial ? `partially initialized module '${shown}' (most likely due to a circular import)` : `'${shown}'`
    const error = new PyException(ImportError, [`cannot import name '${name}' from ${from}${where}`])
    error.fields = new Map<string, Value>([['name', shown], ['name_from', name], ['module', module]])
    throw error
  }
}

function moduleFile(module: PyModule): string {
  const file = module.globals?.getName('__file__')
  return typeof file === 'string' ? file : 'unknown location'
}

/** `from m import *`: `__all__`, else every name that does not begin with an underscore. */
export function* importStar(f: Frame, module: Value): Steps<Value> {
  const m = module as PyModule
  const all = m.globals === null ? m.attrs?.getStr('__all__') : m.globals.getName('__all__')
  let names: string[]
  if (all !== undefined) names = (yield* collect(all)).map((n) => asStr(n) as string)
  else if (m.globals !== null) names = [...m.globals.entries()].map(([n]) => n).filter((n) => !n.startsWith('_'))
  else names = [...(m.attrs?.keys() ?? [])].filter((n): n is string => typeof n === 'string' && !n.startsWith('_'))
  for (const n of names) f.fn.globals.setName(n, yield* getattr(module, n))
  return null
}
