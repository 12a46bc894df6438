/**
 * Type parameters: TypeVar, ParamSpec and TypeVarTuple. Substitution is the module `typing`'s (and generic-alias.ts's for builtin generics).
 * Reference: https://docs.python.org/3.13/library/typing.html#typing.TypeVar
 */
import { rt } from '../../run/state.ts'
import { objectType } from '../builtin-types.ts'
import { typeError, valueError } from '../exception.ts'
import { PyTupleIter } from '../iterators/sequence.ts'
import { NativeSpec, PyBuiltin, defineConstructor, defineGetters, defineMethods, steps } from '../native.ts'
import { argumentName } from '../str/arguments.ts'
import { truthMaybe } from '../ops/truth.ts'
import { type Steps, NEED_GUEST } from '../steps.ts'
import { toHost } from '../str/wide.ts'
import { PyType } from '../type.ts'
import { PyObject, PySingleton, PyTuple, type Value, asStr } from '../value.ts'
import { Lazy } from './lazy.ts'
import { fromTyping } from './import.ts'

function typingType(name: string): PyType {
  const t = new PyType(name, [objectType])
  t.name = `typing.${name}`
  t.module = 'typing'
  t.subclassable = false
  t.instanceDict = true
  return t
}

export const noDefaultType: PyType = typingType('NoDefaultType')
export const NoDefault = new PySingleton('typing.NoDefault')
NoDefault.cls = noDefaultType

export type ParamKind = 'TypeVar' | 'ParamSpec' | 'TypeVarTuple'
export const paramTypes: Record<ParamKind, PyType> = { TypeVar: typingType('TypeVar'), ParamSpec: typingType('ParamSpec'), TypeVarTuple: typingType('TypeVarTuple') }

export class PyTypeParam extends PyObject {
  readonly kind: ParamKind
  readonly name: string
  bound: Lazy = Lazy.of(null)
  constraints: Lazy = Lazy.of(new PyTuple([]))
  fallback: Lazy = Lazy.of(NoDefault)
  /** `~`, `+` or `-` in front of the name; '' where the variance is inferred. */
  sign = ''
  /** The module that made it. */
  module: Value
  constructor(kind: ParamKind, name: string) {
    super()
    this.kind = kind
    this.name = name
    this.cls = paramTypes[kind]
    this.module = rt.frame?.fn.globals.getName('__name__') ?? null
  }
  get lazies(): Readonly<Record<string, Lazy>> {
    if (this.kind === 'TypeVar') return { __bound__: this.bound, __constraints__: this.constraints, __default__: this.fallback }
    return this.kind === 'ParamSpec' ? { __bound__: this.bound, __default__: this.fallback } : { __default__: this.fallback }
  }
}

/** `P.args` and `P.kwargs`. */
export class PyParamSpecPart extends PyObject {
  readonly origin: Value
  readonly part: 'args' | 'kwargs'
  constructor(origin: Value, part: 'args' | 'kwargs') {
    super()
    this.origin = origin
    this.part = part
    this.cls = partTypes[part]
  }
}
export const partTypes = { args: typingType('ParamSpecArgs'), kwargs: typingType('ParamSpecKwargs') }

/** `*Ts`, or `*tuple[int, str]` made of it. */
export class PyUnpacked extends PyObject {
  readonly param: Value
  constructor(param: Value) {
    super()
    this.param = param
    this.cls = unpackedType
  }
}
const unpackedType = typingType('_UnpackGenericAlias')

const OWN: ReadonlySet<string> = new Set(['__bound__', '__constraints__', '__default__'])

/** Takes what the constructors have in common. */
function fill(p: PyTypeParam, bound: Value | undefined, fallback: Value | undefined, flags: readonly (Value | undefined)[]): PyTypeParam {
  const [covariant, contravariant, infer] = flags.map((v) => v !== undefined && (truthMaybe(v) ?? true)) as [boolean, boolean, boolean]
  if (covariant && contravariant) throw valueError('Bivariant types are not supported.')
  if (infer && (covariant || contravariant)) throw valueError('Variance cannot be specified with infer_variance.')
  p.sign = infer ? '' : covariant ? '+' : contravariant ? '-' : '~'
  if (bound !== undefined) p.bound = Lazy.of(bound)
  if (fallback !== undefined) p.fallback = Lazy.of(fallback)
  return p
}

function nameOf(kind: string, v: Value): string {
  const s = asStr(v)
  if (s === undefined) throw typeError(`${kind}() argument 'name' must be str, not ${argumentName(v)}`)
  return toHost(s)
}

/** What a bound or constraint may be: None stands for its type, a text for a forward reference. */
function* checked(v: Value, message: string): Steps<Value> {
  return yield* fromTyping('_type_check', [v, message])
}

function registerConstructors(): void {
  defineConstructor(paramTypes.TypeVar, 'TypeVar(name, *constraints, bound=, default=, covariant=, contravariant=, infer_variance=)', steps(function* (
    _cls: PyType, name: Value, constraints: Value[], bound: Value | undefined, fallback: Value | undefined, ...flags: (Value | undefined)[]
  ): Steps<Value> {
    const p = new PyTypeParam('TypeVar', nameOf('typevar', name))
    const given = bound === undefined || bound === null ? null : yield* checked(bound, 'Bound must be a type.')
    fill(p, given, fallback, flags)
    if (constraints.length === 1) throw typeError('A single constraint is not allowed')
    if (constraints.length > 0 && given !== null) throw typeError('Constraints cannot be combined with bound=...')
    if (constraints.length > 0) p.constraints = Lazy.of(new PyTuple(constraints))
    return p
  }))
  defineConstructor(paramTypes.ParamSpec, 'ParamSpec(name, *, bound=, default=, covariant=, contravariant=, infer_variance=)', (
    _cls: PyType, name: Value, bound: Value | undefined, fallback: Value | undefined, ...flags: (Value | undefined)[]
  ) => fill(new PyTypeParam('ParamSpec', nameOf('paramspec', name)), bound, fallback, flags))
  defineConstructor(paramTypes.TypeVarTuple, 'TypeVarTuple(name, *, default=)', (_cls: PyType, name: Value, fallback: Value | undefined) =>
    {
    const p = fill(new PyTypeParam('TypeVarTuple', nameOf('typevartuple', name)), undefined, fallback, [])
    p.sign = ''
    return p
  })
}

const union = (a: Value, b: Value): Steps<Value> => fromTyping('_make_union', [a, b])

export function registerTypeParams(): void {
  noDefaultType.slots.repr = (v: PySingleton) => v.name
  defineConstructor(noDefaultType, 'NoDefaultType()', () => NoDefault)
  registerConstructors()
  for (const kind of ['TypeVar', 'ParamSpec', 'TypeVarTuple'] as const) {
    const t = paramTypes[kind]
    t.slots.repr = (p: PyTypeParam) => p.sign + p.name
    t.slots.getattr = (p: PyTypeParam, name: string) => {
      if (!OWN.has(name)) return undefined
      const lazy = p.lazies[name]
      return lazy === undefined ? undefined : (lazy.value ?? NEED_GUEST)
    }
    t.slots.getattrSteps = function* (p: PyTypeParam, name: string) {
      return OWN.has(name) ? yield* (p.lazies[name] as Lazy).get() : undefined
    }
    defineGetters(t, { __name__: (p: PyTypeParam) => p.name, __module__: (p: PyTypeParam) => p.module })
    if (kind !== 'TypeVarTuple') {
      defineGetters(t, {
        __covariant__: (p: PyTypeParam) => p.sign === '+',
        __contravariant__: (p: PyTypeParam) => p.sign === '-',
        __infer_variance__: (p: PyTypeParam) => p.sign === '',
      })
      t.slots.binary = { '|': () => { throw NEED_GUEST } }
      t.slots.binarySteps = { '|': union }
    }
    defineMethods(t, {
      'has_default()': (p: PyTypeParam) => p.fallback.value !== NoDefault,
      '__typing_subst__(arg, /)': steps((p: PyTypeParam, arg: Value) => fromTyping('_subst_param', [p, arg])),
      '__typing_prepare_subst__(alias, args, /)': steps((p: PyTypeParam, alias: Value, args: Value) => fromTyping('_prepare_subst', [p, alias, args])),
      '__reduce__()': (p: PyTypeParam) => p.name,
    })
  }
  defineGetters(paramTypes.ParamSpec, { args: (p: PyTypeParam) => new PyParamSpecPart(p, 'args'), kwargs: (p: PyTypeParam) => new PyParamSpecPart(p, 'kwargs') })
  paramTypes.TypeVarTuple.slots.iter = (p: PyTypeParam) => new PyTupleIter(new PyTuple([new PyUnpacked(p)]))
  for (const part of ['args', 'kwargs'] as const) {
    const t = partTypes[part]
    t.slots.repr = (v: PyParamSpecPart) => `${v.origin instanceof PyTypeParam ? v.origin.name : '?'}.${part}`
    t.slots.compare = (op, a: PyParamSpecPart, b: Value) => (b instanceof PyParamSpecPart && b.part === part && b.origin === a.origin) === (op === '==')
    t.slots.hash = () => 1
    defineGetters(t, { __origin__: (v: PyParamSpecPart) => v.origin })
    defineConstructor(t, `${t.qualname}(origin, /)`, (_cls: PyType, origin: Value) => new PyParamSpecPart(origin, part))
  }
  registerUnpacked()
}

function registerUnpacked(): void {
  const t = unpackedType
  const text = (u: PyUnpacked): string => `typing.Unpack[${u.param instanceof PyTypeParam ? u.param.name : '...'}]`
  t.slots.repr = text
  t.slots.compare = (op, a: PyUnpacked, b: Value) => (b instanceof PyUnpacked && b.param === a.param) === (op === '==')
  t.slots.hash = () => 2
  defineGetters(t, {
    __args__: (u: PyUnpacked) => new PyTuple([u.param]),
    __parameters__: (u: PyUnpacked) => new PyTuple([u.param]),
    __typing_is_unpacked_typevartuple__: () => true,
    __typing_unpacked_tuple_args__: () => null,
  })
  defineConstructor(t, '_UnpackGenericAlias(param, /)', (_cls: PyType, param: Value) => new PyUnpacked(param))
}
export const unpacked: PyType = unpackedType

/** The parameters of a `def f[T]`, `class C[T]` or `type X[T]`. */
export const makeTypeParam = new PyBuiltin(new NativeSpec('type_param(kind, name, bound, constrained, fallback, /)', (
  kind: Value, name: Value, bound: Value, constrained: Value, fallback: Value,
) => {
  const p = new PyTypeParam(kind as ParamKind, name as string)
  p.module = 'typing'
  if (bound !== null) {
    if (constrained === true) p.constraints = Lazy.from(bound)
    else p.bound = Lazy.from(bound)
  }
  if (fallback !== null) p.fallback = Lazy.from(fallback)
  return p
}, null))
