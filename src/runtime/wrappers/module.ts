/** Modules. Reference: https://docs.python.org/3.13/reference/datamodel.html#modules */
import { argumentName } from '../str/arguments.ts'
import { moduleType } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { typeError } from '../exception.ts'
import { PyModule } from '../function.ts'
import { PyGetSet, defineConstructor } from '../native.ts'
import { toHost } from '../str/wide.ts'
import type { PyType } from '../type.ts'
import { type Value, asStr } from '../value.ts'

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
  defineConstructor(moduleType, 'module(name, doc=)', (cls: PyType, name: Value, doc: Value | undefined) => {
    const s = asStr(name)
    if (s === undefined) throw typeError(`module() argument 'name' must be str, not ${argumentName(name)}`)
    const m = new PyModule(toHost(s), null)
    m.attrs = new PyDict()
    m.attrs.setStr('__name__', name)
    for (const [key, v] of [['__doc__', doc ?? null], ['__package__', null], ['__loader__', null], ['__spec__', null]] as const) m.attrs.setStr(key, v)
    if (cls !== moduleType) m.cls = cls
    return m
  })
}
