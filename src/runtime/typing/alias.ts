/** `type X = ...`. Reference: https://docs.python.org/3.13/library/typing.html#typing.TypeAliasType */
import { rt } from '../../run/state.ts'
import { objectType } from '../builtin-types.ts'
import { typeError } from '../exception.ts'
import { NativeSpec, PyBuiltin, defineConstructor, defineGetters } from '../native.ts'
import { PyGenericAlias } from '../ops/class-getitem.ts'
import { NEED_GUEST } from '../steps.ts'
import { toHost } from '../str/wide.ts'
import { PyType } from '../type.ts'
import { PyObject, PyTuple, type Value, asStr } from '../value.ts'
import { argumentName } from '../str/arguments.ts'
import { Lazy } from './lazy.ts'
import { PyTypeParam, PyUnpacked } from './params.ts'

export const typeAliasType: PyType = new PyType('TypeAliasType', [objectType])
typeAliasType.name = 'typing.TypeAliasType'
typeAliasType.module = 'typing'
typeAliasType.subclassable = false

export class PyTypeAlias extends PyObject {
  readonly name: string
  readonly params: PyTuple
  readonly value: Lazy
  readonly module: Value
  constructor(name: string, params: PyTuple, value: Lazy) {
    super()
    this.name = name
    this.params = params
    this.value = value
    this.module = rt.frame?.fn.globals.getName('__name__') ?? null
  }
}
PyTypeAlias.prototype.cls = typeAliasType

export function registerTypeAlias(): void {
  const t = typeAliasType
  t.slots.repr = (a: PyTypeAlias) => a.name
  t.slots.getattr = (a: PyTypeAlias, name: string) => (name === '__value__' ? (a.value.value ?? NEED_GUEST) : undefined)
  t.slots.getattrSteps = function* (a: PyTypeAlias, name: string) {
    return name === '__value__' ? yield* a.value.get() : undefined
  }
  t.slots.getitem = (a: PyTypeAlias, key: Value) => {
    if (a.params.items.length === 0) throw typeError('Only generic type aliases are subscriptable')
    return new PyGenericAlias(a as never, key instanceof PyTuple ? key : new PyTuple([key]))
  }
  defineGetters(t, {
    __name__: (a: PyTypeAlias) => a.name,
    __module__: (a: PyTypeAlias) => a.module,
    __type_params__: (a: PyTypeAlias) => a.params,
    __parameters__: (a: PyTypeAlias) => new PyTuple(a.params.items.map((p) => (p instanceof PyTypeParam && p.kind === 'TypeVarTuple' ? new PyUnpacked(p) : p))),
  })
  defineConstructor(t, 'TypeAliasType(name, value, *, type_params=)', (_cls: PyType, name: Value, value: Value, params: Value | undefined) => {
    const s = asStr(name)
    if (s === undefined) throw typeError(`typealias() argument 'name' must be str, not ${argumentName(name)}`)
    if (params !== undefined && !(params instanceof PyTuple)) throw typeError('type_params must be a tuple')
    return new PyTypeAlias(toHost(s), params ?? new PyTuple([]), Lazy.of(value))
  })
}

/** What a `type` statement makes: `make(name, params, evaluate)`. */
export const makeTypeAlias = new PyBuiltin(new NativeSpec('type_alias(name, params, evaluate, /)', (name: Value, params: Value, evaluate: Value) =>
  new PyTypeAlias(name as string, params as PyTuple, Lazy.from(evaluate)), null))
