/**
 * Native functions: builtins and methods of builtin types, and how their arguments are bound.
 *
 * A native is declared by a text like `split(sep=, maxsplit=)`, in the notation of Python's help():
 *   `append(x, /)`            one positional-only argument
 *   `find(sub, start=, end=, /)`  `=` marks optional ones; a missing argument arrives as undefined
 *   `sort(*, key=, reverse=)` keyword-only ones, passed at their place in the list
 *   `print(*args, sep=, end=)` / `f(*args, **kwargs)`  args arrives as an array, kwargs as Map | null
 * Parameters arrive as host arguments in the order written, after `self` for methods.
 */
import { builtinFunctionType, getsetDescriptorType, intType, methodWrapperType, strType, methodDescriptorType, wrapperDescriptorType, typeName } from './builtin-types.ts'
import { typeError } from './exception.ts'
import { suggesting } from '../suggest-part.ts'
import type { Signal } from '../run/completion.ts'
import type { Steps } from './steps.ts'
import type { PyType } from './type.ts'
import { PyObject, type Value } from './value.ts'

export type Keywords = Map<string, Value>

export class NativeSpec {
  readonly name: string
  /** Declared parameters in order, without `*args`/`**kwargs`. */
  readonly params: readonly string[]
  /** Positional parameters among `params` (the rest is keyword-only). */
  readonly positional: number
  /** Of these, how many can't be given by keyword. */
  readonly positionalOnly: number
  readonly required: number
  readonly variadic: boolean
  /** Arguments by other names come last, null or left out where there are none. */
  readonly varKeywords: boolean
  /** Host function, never runs guest code (may throw NEED_GUEST before any effect). */
  readonly leaf: ((...args: any[]) => Value | void) | null
  readonly steps: ((...args: any[]) => Steps<Value | void>) | null
  /** Where a call may answer SUSPEND and RAISE, it answers so itself, sparing a host generator; natives that call others use the two above. */
  direct: ((...args: any[]) => Value | Signal) | null = null
  /**
   * For a native with `direct` and a leaf: `asksGuest` tells that the first may run guest code for these arguments. Where it does not, what
   * `answer` gives is the result, and undefined leaves it to the leaf.
   */
  special: { readonly asksGuest: (...args: any[]) => boolean; readonly answer: ((...args: any[]) => Value | Signal | undefined) | null } | null = null
  /** Tells from the arguments that guest code will run, where that is plain: the leaf, which would have to throw, is not asked. */
  guestFirst: ((...args: any[]) => boolean) | null = null
  /** What takes the items of a generator that stands at this place among the arguments (run/feed.ts). */
  feed: { readonly place: number; readonly sinkFor: (a: any, b: any, c: any) => unknown } | null = null
  /** The leaf as call sites call it (compile/native-sites.ts). */
  atSite: ((...args: any[]) => Value | Signal) | null = null
  /** What a call with one argument alone comes to, where that is plain, `self` first; undefined where it is not. */
  lone: ((self: any, a: any) => Value | undefined) | null = null
  /** For a function of one float whose CPython wrapper adds only the checks of domain and range: what is between them. */
  kernel: ((x: number) => number) | null = null
  /** The qualified name that some messages use: `list.append()`. */
  owner: string | null = null
  /** `self` or `cls` precedes the declared parameters. */
  bound = false
  /** Derived from a slot (`int.__add__`): CPython words these errors differently. */
  wrapper = false
  /** It is called as the type: its argument count is worded as for types. */
  isConstructor = false
  /** Too many arguments are worded as if none could be given by keyword (`str`, `int`). */
  countsOnly = false
  /** The function that complains about keywords in this one's place (`sorted` hands them to `list.sort`). */
  keywordName: string | null = null

  constructor(signature: string, leaf: NativeSpec['leaf'], steps: NativeSpec['steps']) {
    const open = signature.indexOf('(')
    this.name = signature.slice(0, open)
    const params: string[] = []
    let positional = 0
    let positionalOnly = 0
    let required = 0
    let variadic = false
    let varKeywords = false
    let keywordOnly = false
    for (const raw of signature.slice(open + 1, -1).split(',')) {
      const part = raw.trim()
      if (part === '') continue
      if (part === '/') positionalOnly = params.length
      else if (part === '*') keywordOnly = true
      else if (part.startsWith('**')) varKeywords = true
      else if (part.startsWith('*')) {
        variadic = true
        keywordOnly = true
      } else {
        const optional = part.endsWith('=')
        params.push(optional ? part.slice(0, -1) : part)
        if (!keywordOnly) {
          positional++
          if (!optional) required++
        }
      }
    }
    this.params = params
    this.positional = positional
    this.positionalOnly = positionalOnly
    this.required = required
    this.variadic = variadic
    this.varKeywords = varKeywords
    this.leaf = leaf
    this.steps = steps
  }

  private get shown(): string {
    return this.owner === null ? this.name : `${this.owner.slice(this.owner.lastIndexOf('.') + 1)}.${this.name}`
  }

  /**
   * Arranges call arguments as the host arguments of `leaf`/`steps`: `self` first if given, then
   * the declared parameters (for a variadic: the args array, then keyword-only ones, then kwargs).
   * Throws CPython's TypeError for a wrong call.
   */
  bind(self: Value | undefined, args: readonly Value[], supplied: Keywords | null): unknown[] {
    const keywords = supplied !== null && supplied.size === 0 ? null : supplied
    const given = args.length
    // A value for each parameter, in their order.
    if (keywords === null && given === this.positional && given === this.params.length && !this.variadic && !this.varKeywords) {
      return self === undefined ? [...args] : [self, ...args]
    }
    const out: unknown[] = self === undefined ? [] : [self]
    // Any names, and none that stands for a parameter.
    if (this.varKeywords && !this.variadic && this.positionalOnly === this.params.length && given >= this.required && given <= this.positional) {
      for (let i = 0; i < this.params.length; i++) out.push(args[i])
      out.push(keywords)
      return out
    }
    if (this.variadic) {
      if (given < this.positional) throw typeError(`${this.name} expected at least ${plural(this.positional, 'argument')}, got ${given}`)
      for (let i = 0; i < this.positional; i++) out.push(args[i])
      out.push(args.slice(this.positional))
      // What is left of them is handed on; where none is a parameter, they are as they came.
      const rest: Keywords | null = !this.varKeywords || keywords === null ? null : this.positional === this.params.length ? keywords : new Map(keywords)
      for (let i = this.positional; i < this.params.length; i++) {
        const name = this.params[i] as string
        out.push(keywords?.get(name))
        rest?.delete(name)
      }
      if (this.varKeywords) out.push(rest)
      else if (keywords !== null) {
        for (const name of keywords.keys()) {
          if (!this.params.includes(name, this.positional)) {
            if (this.params.length === 0) throw typeError(`${this.shown}() takes no keyword arguments`)
            throw typeError(this.unexpected(name))
          }
        }
      }
      return out
    }
    const named = this.positionalOnly < this.params.length
    const byName = keywords === null ? 0 : keywords.size
    if (byName > 0 && !named && !this.varKeywords) throw typeError(`${this.wrapper ? `wrapper ${this.name}` : this.shown}() takes no keyword arguments`)
    if (named && !this.varKeywords && !(this.countsOnly && given > this.positional) && given + byName > this.params.length) {
      const how = this.required === this.params.length ? 'exactly' : 'at most'
      const max = plural(this.params.length, given === 0 ? 'keyword argument' : 'argument')
      throw typeError(`${this.name}() takes ${how} ${max} (${given + byName} given)`)
    }
    const tooFew = given < (keywords === null ? this.required : named ? Math.min(this.required, this.positionalOnly) : 0)
    if (given > this.positional || tooFew) this.wrongCount(given)
    const start = out.length
    for (let i = 0; i < this.params.length; i++) out.push(i < given ? args[i] : undefined)
    if (keywords !== null && keywords.size > 0) {
      let rest: Keywords | null = null
      // A missing argument is reported before a wrong one.
      let wrong: string | null = null
      for (const [name, value] of keywords) {
        const at = this.params.indexOf(name, this.positionalOnly)
        if (at < 0) {
          if (!this.varKeywords) wrong ??= this.unexpected(name)
          rest ??= new Map()
          rest.set(name, value)
        } else if (at < given) wrong ??= `argument for ${this.name}() given by name ('${name}') and position (${at + 1})`
        else out[start + at] = value
      }
      for (let i = 0; i < this.required; i++) {
        if (out[start + i] === undefined) {
          if (i < this.positionalOnly) this.wrongCount(given)
          throw typeError(`${this.name}() missing required argument '${this.params[i]}' (pos ${i + 1})`)
        }
      }
      if (wrong !== null) throw typeError(wrong)
      if (this.varKeywords) out.push(rest)
    } else if (this.varKeywords) out.push(null)
    return out
  }

  /**
   * The same for a call whose last arguments have these names, with no map of them in between; null where there is more to it, or the
   * call is wrong.
   */
  bindNames(self: Value | undefined, args: readonly Value[], names: readonly string[]): unknown[] | null {
    const { params, positional, positionalOnly, required } = this
    const given = args.length - names.length
    if (this.varKeywords || (this.variadic ? positional > 0 : given > positional || positionalOnly === params.length)) return null
    const out: unknown[] = self === undefined ? [] : [self]
    if (this.variadic) out.push(args.slice(0, given))
    const start = out.length
    for (let i = 0; i < params.length; i++) out.push(i < given && !this.variadic ? args[i] : undefined)
    for (let i = 0; i < names.length; i++) {
      const at = params.indexOf(names[i] as string, positionalOnly)
      if (at < 0 || out[start + at] !== undefined) return null
      out[start + at] = args[given + i]
    }
    for (let i = 0; i < required; i++) if (out[start + i] === undefined) return null
    return out
  }

  private unexpected(name: string): string {
    const near = suggesting()?.closest(name, this.params.slice(this.variadic ? this.positional : this.positionalOnly)) ?? null
    return `${this.keywordName ?? this.name}() got an unexpected keyword argument '${name}'${near === null ? '' : `. Did you mean '${near}'?`}`
  }

  /** The three wordings CPython has for a wrong number of positional arguments. */
  private wrongCount(given: number): never {
    const max = this.positional
    const min = this.required
    if (this.wrapper) {
      // Two are unpacked by a function that would put a name before this, so there is a space.
      const [how, n] = min === max ? ['', max] : given < min ? ['at least ', min] : ['at most ', max]
      throw typeError(`${max === 2 ? ' ' : ''}expected ${how}${plural(n, 'argument')}, got ${given}`)
    }
    const named = this.positionalOnly < this.params.length
    if (max === 0 && named) throw typeError(`${this.name}() takes no positional arguments`)
    if (max === 0) throw typeError(`${this.shown}() takes no arguments (${given} given)`)
    if (named && !this.countsOnly) {
      if (given > max) {
        const how = min === max ? 'exactly' : 'at most'
        throw typeError(`${this.name}() takes ${how} ${plural(max, 'positional argument')} (${given} given)`)
      }
      const least = Math.min(min, this.positionalOnly)
      if (given < least) {
        const how = least < max ? 'at least' : 'exactly'
        throw typeError(`${this.name}() takes ${how} ${plural(least, 'positional argument')} (${given} given)`)
      }
      throw typeError(`${this.name}() missing required argument '${this.params[given]}' (pos ${given + 1})`)
    }
    if (min === 1 && max === 1 && !this.isConstructor) throw typeError(`${this.shown}() takes exactly one argument (${given} given)`)
    if (min === max) throw typeError(`${this.name} expected ${plural(max, 'argument')}, got ${given}`)
    if (given < min) throw typeError(`${this.name} expected at least ${plural(min, 'argument')}, got ${given}`)
    throw typeError(`${this.name} expected at most ${plural(max, 'argument')}, got ${given}`)
  }
}

function plural(n: number, noun: string): string {
  return n === 1 ? `1 ${noun}` : `${n} ${noun}s`
}

/** A builtin function, or a method of a builtin bound to its object. */
export class PyBuiltin extends PyObject {
  readonly spec: NativeSpec
  /** What it is bound to; undefined for a plain function. */
  readonly self: Value | undefined
  readonly module: string
  constructor(spec: NativeSpec, self: Value | undefined = undefined, module = 'builtins') {
    super()
    this.spec = spec
    this.self = self
    this.module = module
    if (spec.wrapper && self !== undefined) this.cls = methodWrapperType
  }
}
PyBuiltin.prototype.cls = builtinFunctionType

/** A method in a builtin type's dict, unbound: `list.append`. */
export class PyMethodDescriptor extends PyObject {
  readonly spec: NativeSpec
  readonly owner: PyType
  constructor(spec: NativeSpec, owner: PyType, kind: 'method' | 'wrapper' = 'method') {
    super()
    this.spec = spec
    this.owner = owner
    if (kind === 'wrapper') {
      this.cls = wrapperDescriptorType
      spec.wrapper = true
    }
  }
  /** Checks the receiver of `list.append(x, ...)` called through the class. */
  checkSelf(self: Value | undefined): void {
    if (self === undefined && this.cls === wrapperDescriptorType) {
      throw typeError(`descriptor '${this.spec.name}' of '${this.owner.name}' object needs an argument`)
    }
    if (self === undefined) throw typeError(`unbound method ${this.owner.name}.${this.spec.name}() needs an argument`)
    if (!receiverOk(self, this.owner)) {
      const kind = this.cls === wrapperDescriptorType ? 'requires' : "doesn't apply to"
      if (kind === 'requires') {
        throw typeError(`descriptor '${this.spec.name}' requires a '${this.owner.name}' object but received a '${typeName(self)}'`)
      }
      throw typeError(`descriptor '${this.spec.name}' for '${this.owner.name}' objects doesn't apply to a '${typeName(self)}' object`)
    }
  }
}
PyMethodDescriptor.prototype.cls = methodDescriptorType

/** A class method of a builtin type (`dict.fromkeys`): bound to the class it is looked up on. */
export class PyClassMethodDescriptor extends PyObject {
  readonly spec: NativeSpec
  readonly owner: PyType
  constructor(spec: NativeSpec, owner: PyType) {
    super()
    this.spec = spec
    this.owner = owner
  }
}
PyClassMethodDescriptor.prototype.cls = methodDescriptorType

/** A computed attribute of a builtin type (`int.real`, `BaseException.args`). */
export class PyGetSet extends PyObject {
  readonly name: string
  readonly owner: PyType
  readonly get: (self: any) => Value
  /** undefined value = delete. null = read-only. */
  readonly set: ((self: any, value: Value | undefined) => void) | null
  /** The place of the tuple's item that it answers (a field of a namedtuple); -1 for all others. */
  readonly item: number
  constructor(name: string, owner: PyType, get: (self: any) => Value, set: PyGetSet['set'], item = -1) {
    super()
    this.name = name
    this.owner = owner
    this.get = get
    this.set = set
    this.item = item
  }
}
PyGetSet.prototype.cls = getsetDescriptorType

let receiverOk: (self: Value, owner: PyType) => boolean = () => true
export function setReceiverCheck(check: (self: Value, owner: PyType) => boolean): void {
  receiverOk = check
}

type Leaf = (...args: any[]) => Value | void
/** A native body that runs guest code; with `leaf`, the leaf is tried first. */
export class StepsBody {
  readonly run: (...args: any[]) => Steps<Value | void>
  readonly leaf: Leaf | null
  kernel: NativeSpec['kernel'] = null
  readonly guestFirst: NativeSpec['guestFirst']
  constructor(run: (...args: any[]) => Steps<Value | void>, leaf: Leaf | null, guestFirst: NativeSpec['guestFirst'] = null) {
    this.run = run
    this.leaf = leaf
    this.guestFirst = guestFirst
  }
}
export function steps(run: (...args: any[]) => Steps<Value | void>, leaf: Leaf | null = null, guestFirst: NativeSpec['guestFirst'] = null): StepsBody {
  return new StepsBody(run, leaf, guestFirst)
}

/** A body that answers as calls do. `steps` does the same for natives that call it. */
export class DirectBody {
  readonly direct: NonNullable<NativeSpec['direct']>
  readonly run: StepsBody['run']
  constructor(direct: NonNullable<NativeSpec['direct']>, run: StepsBody['run']) {
    this.direct = direct
    this.run = run
  }
}

export type NativeTable = Record<string, Leaf | StepsBody | DirectBody>

export function nativeSpec(signature: string, body: Leaf | StepsBody | DirectBody): NativeSpec {
  if (body instanceof DirectBody) {
    const spec = new NativeSpec(signature, null, body.run)
    spec.direct = body.direct
    return spec
  }
  if (!(body instanceof StepsBody)) return new NativeSpec(signature, body, null)
  const spec = new NativeSpec(signature, body.leaf, body.run)
  spec.kernel = body.kernel
  spec.guestFirst = body.guestFirst
  return spec
}

/** Declares methods: `{ 'append(x, /)': (self, x) => ... }`. */
export function defineMethods(type: PyType, table: NativeTable): void {
  for (const [signature, body] of Object.entries(table)) {
    const spec = nativeSpec(signature, body)
    spec.owner = type.name
    spec.bound = true
    type.dict.set(spec.name, new PyMethodDescriptor(spec, type))
  }
}

/** Declares class methods; the body gets the class first. */
export function defineClassMethods(type: PyType, table: NativeTable): void {
  for (const [signature, body] of Object.entries(table)) {
    const spec = nativeSpec(signature, body)
    spec.owner = type.name
    spec.bound = true
    type.dict.set(spec.name, new PyClassMethodDescriptor(spec, type))
  }
}

/** Declares static methods (`str.maketrans`). */
export function defineStaticMethods(type: PyType, table: NativeTable): void {
  for (const [signature, body] of Object.entries(table)) {
    const spec = nativeSpec(signature, body)
    spec.owner = type.name
    type.dict.set(spec.name, new PyBuiltin(spec))
  }
}

/** Declares read-only computed attributes. */
export function defineGetters(type: PyType, table: Record<string, (self: any) => Value>): void {
  for (const [name, get] of Object.entries(table)) type.dict.set(name, new PyGetSet(name, type, get, null))
}

/** Declares how `T(...)` makes a value: `(cls, ...params)`; `cls` is T or a guest subclass of it. */
export function defineConstructor(type: PyType, signature: string, body: Leaf | StepsBody): void {
  const spec = nativeSpec(signature, body)
  spec.bound = true
  spec.isConstructor = true
  spec.countsOnly = type === strType || type === intType
  type.construct = spec
}
