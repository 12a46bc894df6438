/** Modules. Reference: https://docs.python.org/3.13/reference/datamodel.html#modules */
import { argumentName } from '../str/arguments.ts'
import { moduleType } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { typeError } from '../exception.ts'
import { PyModule } from '../function.ts'
import { type Keywords, PyGetSet, defineConstructor, defineMethods } from '../native.ts'
import { toHost } from '../str/wide.ts'
import type { PyType } from '../type.ts'
import { type Str, type Value, asStr } from '../value.ts'

function fileOf(m: PyModule): string | undefined {
  const file = m.globals === null ? m.attrs?.getStr('__file__') : m.globals.getName('__file__')
  return typeof file === 'string' ? file : undefined
}

export function registerModule(): void {
  moduleType.slots.repr = (m: PyModule) => {
    const file = fileOf(m)
    if (file !== undefined) return `<module '${m.name}' from '${file}'>`
    return m.globals === null && m.attrs?.getStr('__loader__') !== null ? `<module '${m.name}' (built-in)>` : `<module '${m.name}'>`
  }
  moduleType.slots.getattr = (m: PyModule, name: string) => {
    const own = m.globals === null ? m.attrs?.getStr(name) : m.globals.getName(name)
    if (own !== undefined) return own
    if (name === '__annotations__') {
      // Made when somebody asks.
      const made = new PyDict()
      if (m.globals === null) (m.attrs ??= new PyDict()).setStr(name, made)
      else m.globals.setName(name, made)
      return made
    }
    return name === '__name__' ? m.name : name === '__doc__' ? null : undefined
  }
  moduleType.dict.set('__dict__', new PyGetSet('__dict__', moduleType, (m: PyModule) => {
    if (m.globals !== null) return m.globals.dict
    m.attrs ??= new PyDict()
    return m.attrs
  }, null))
  defineConstructor(moduleType, 'module(*args, **kwargs)', (cls: PyType, args: Value[], keywords: Keywords | null) => {
    const name = args[0] ?? keywords?.get('name')
    const doc = args[1] ?? keywords?.get('doc')
    if (cls === moduleType && args.length > 2) throw typeError(`module() takes at most 2 arguments (${args.length} given)`)
    if (cls === moduleType && name === undefined) throw typeError("module() missing required argument 'name' (pos 1)")
    // A subclass may take other arguments and name the module in its `__init__`.
    const known = cls === moduleType || (name !== undefined && asStr(name) !== undefined)
    const m = new PyModule(known ? toHost(nameOf(name as Value)) : '?', null)
    m.attrs = new PyDict()
    if (known) initialize(m, name as Value, doc)
    if (cls !== moduleType) m.cls = cls
    return m
  })
  defineMethods(moduleType, { '__init__(name, doc=)': initialize })
}

function nameOf(name: Value): Str {
  const s = asStr(name)
  if (s === undefined) throw typeError(`module() argument 'name' must be str, not ${argumentName(name)}`)
  return s
}

function initialize(m: PyModule, name: Value, doc: Value | undefined): Value {
  m.name = toHost(nameOf(name))
  m.attrs ??= new PyDict()
  m.attrs.setStr('__name__', name)
  for (const [key, v] of [['__doc__', doc ?? null], ['__package__', null], ['__loader__', null], ['__spec__', null]] as const) m.attrs.setStr(key, v)
  return null
}
