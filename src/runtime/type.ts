/**
 * Classes: builtin and guest ones. Data model: https://docs.python.org/3.13/reference/datamodel.html#custom-classes
 *
 * A builtin type carries its behaviour as slots (host functions); dunder attributes such as
 * `list.__len__` are derived from the slots on first use (dunders.ts). A guest class carries
 * dunders in `dict`. `version` is unique over all types and changes whenever the class or one
 * of its bases changes, so one comparison guards every cached lookup.
 */
import type { Signal } from '../run/completion.ts'
import { charge, chargeMemory, uncharged } from '../run/meter.ts'
import type { NativeSpec } from './native.ts'
import type { NeedGuest, Steps } from './steps.ts'
import { type Int, PyObject, type Str, type Value } from './value.ts'
import type { PyIter } from './iter.ts'
import type { InstanceLayout } from './instance.ts'
import { MetaclassUsers } from './class/metaclass-users.ts'

export type CompareOp = '<' | '<=' | '==' | '!=' | '>' | '>='
export type BinarySlot = (a: Value, b: Value) => Value

/**
 * Behaviour of a builtin type. A plain function is a leaf: it never runs guest code, and throws
 * NEED_GUEST, before any effect, when it would have to; the engine then runs the `...Steps` twin,
 * which must exist in that case.
 */
export interface Slots {
  repr?: (v: any) => Str
  reprSteps?: (v: any) => Steps<Str>
  str?: (v: any) => Str
  strSteps?: (v: any) => Steps<Str>
  /** `v.__format__(spec)`. */
  format?: (v: any, spec: Str) => Str | undefined
  /** The same for a spec that is not empty, where `format` answers undefined: guest code has to be asked. */
  formatSteps?: (v: any, spec: Str) => Steps<Str>
  /** null marks an unhashable type. */
  hash?: ((v: any) => Int) | null
  hashSteps?: (v: any) => Steps<Int>
  bool?: (v: any) => boolean
  len?: (v: any) => number
  /** `v(...)` as the engine calls it, where that is no native with a signature: callables that do little but call another. */
  call?: (v: any, args: Value[], keywords: Map<string, Value> | null) => Value | Signal
  /** `v(x)` without guest code; throws NEED_GUEST. */
  callOne?: (v: any, x: Value) => Value
  /** Answers NotImplemented when it does not know the other operand. Called as CPython's tp_richcompare: (op, self, other). */
  compare?: (op: CompareOp, a: any, b: Value) => Value
  compareSteps?: (op: CompareOp, a: any, b: Value) => Steps<Value>
  /** Called with the operands in source order for either operand's type (as CPython's nb_ slots); NotImplemented when it can't. */
  binary?: Partial<Record<string, BinarySlot>>
  /** Like `binary` for operators that may need guest code (dict | dict with guest keys). */
  binarySteps?: Partial<Record<string, (a: Value, b: Value) => Steps<Value>>>
  /** `a += b`, keyed by the plain operator; may change and return `a`. */
  inplace?: Partial<Record<string, BinarySlot>>
  inplaceSteps?: Partial<Record<string, (a: Value, b: Value) => Steps<Value>>>
  neg?: (v: any) => Value
  pos?: (v: any) => Value
  invert?: (v: any) => Value
  abs?: (v: any) => Value
  /** `__index__` / `__int__` / `__float__`. */
  index?: (v: any) => Int
  int?: (v: any) => Int
  float?: (v: any) => number
  /** `math.floor`, `ceil` and `trunc`, and `pow(a, b, m)`, of numbers of the library. */
  floor?: (v: any) => Value
  ceil?: (v: any) => Value
  trunc?: (v: any) => Value
  powerModulo?: (a: Value, b: Value, m: Value) => Value
  /** What a dict of this type calls, without arguments, for the value of a key that is not there. */
  factory?: (v: any) => Value
  getitem?: (v: any, key: Value) => Value
  getitemSteps?: (v: any, key: Value) => Steps<Value>
  setitem?: (v: any, key: Value, value: Value) => void
  setitemSteps?: (v: any, key: Value, value: Value) => Steps<void>
  delitem?: (v: any, key: Value) => void
  delitemSteps?: (v: any, key: Value) => Steps<void>
  contains?: (v: any, item: Value) => boolean
  containsSteps?: (v: any, item: Value) => Steps<boolean>
  iter?: (v: any) => PyIter
  /** What `await` of a builtin object waits for. */
  await?: (v: any) => Value
  reversed?: (v: any) => PyIter
  /** `__get__` of a builtin descriptor: what it gives when it is found on the class of `v`. */
  get?: (descriptor: any, v: Value) => Value
  /** Own attribute lookup before the type's (modules, super, namespaces). undefined = not there. */
  getattr?: (v: any, name: string) => Value | undefined | NeedGuest
  getattrSteps?: (v: any, name: string) => Steps<Value | undefined>
}

const MAX_CACHED = 1024
const MAX_CACHED_NAME = 64
const CACHE_ENTRY_BYTES = 64
const CLASS_BYTES = 800

/** How many types are being filled in, one because of another, and what is to be done afterwards. */
let filling = 0
const waiting: (() => void)[] = []

let versions = 0
export function nextVersion(): number {
  return ++versions
}

export class PyType extends PyObject {
  name: string
  qualname: string
  module: string
  bases: PyType[]
  /** `__base__`: the base whose layout the class extends; null for `object`. */
  base: PyType | null
  mro: PyType[]
  private readonly attributes: Map<string, Value> = new Map()
  private behaviour: Slots
  version: number = nextVersion()
  /** True for a class made by a `class` statement or by `type()`. */
  readonly heap: boolean
  /** Does `name` begin with the module, as that of a builtin type of a module does? True for classes of the library that stand for such types. */
  qualified: boolean
  /** The nearest builtin base: decides the host representation of instances (`object`, `list`, `Exception`, ...). */
  solid: PyType
  private maker: NativeSpec | null = null
  /** Fills a builtin type in; null when that has begun. */
  private filler: (() => void) | null = null
  private more: (() => void)[] = []
  /** Builtin types that inherit the slots of this one, to be filled in before theirs are looked at. */
  private heirs: PyType[] | null = null
  /** May guest classes derive from it? (bool, NoneType, function, range, ... may not.) */
  subclassable = true
  /** What `match` takes instances for (CPython's flags of the type); see ops/match.ts. */
  collection: 'sequence' | 'mapping' | null = null
  /** Are instances given a `__dict__`? */
  instanceDict = false
  /** Direct guest subclasses of a guest class, for version bumps and `__subclasses__`. */
  private derived: Set<PyType> | null = null
  layout: InstanceLayout | null = null
  /** Whose numbers instances keep: those of the realm that first asked one for its own (identityOf in ops/hash.ts). */
  numbering: object | null = null
  /** Names in the class's own `__slots__`; null when it has none. */
  slotNames: ReadonlySet<string> | null = null
  readonly doc: string | null
  /** Made at the first lookup: many classes are never asked. */
  private cache: Map<string, Value | typeof ABSENT> | null = null
  /** Dunder attributes derived from slots are installed on first use. */
  dundersInstalled = false

  constructor(name: string, bases: PyType[], heap = false, doc: string | null = null) {
    super()
    this.name = name
    this.qualified = !heap
    this.qualname = name
    this.module = 'builtins'
    this.bases = bases
    this.base = bases[0] ?? null
    this.heap = heap
    this.doc = doc
    this.mro = bases.length === 1 ? [this, ...(bases[0] as PyType).mro] : [this]
    this.solid = heap ? (bases[0] as PyType).solid : this
    this.behaviour = heap ? this.solid.slots : bases[0] === undefined ? {} : Object.create(bases[0].behaviour)
    // Those of `object` are there from the beginning.
    if (!heap && this.base !== null && this.base.base !== null) {
      this.base.heirs ??= []
      this.base.heirs.push(this)
      if (this.base.filler !== null) this.fillLater(nothing)
    }
  }

  /** The builtin type is filled in when it is first used: its own slots, its methods and constructor. */
  fillLater(filler: () => void): void {
    this.filler = filler
    for (const t of this.heirs ?? []) if (t.filler === null) t.fillLater(nothing)
  }

  /** Does something to the type once it has been filled in. */
  whenFilled(more: () => void): void {
    if (this.filler === null) more()
    else this.more.push(more)
  }

  private fill(): void {
    const filler = this.filler as () => void
    this.filler = null
    filling++
    try {
      // Slots are inherited from the base's.
      if (this.base !== null && this.base.filler !== null) this.base.fill()
      uncharged(filler)
    } catch (e) {
      // The part of the package that has them is not there now.
      this.filler = filler
      throw e
    } finally {
      filling--
    }
    this.operators = null
    // The last of those that wait is next.
    waiting.push(...this.more.reverse())
    this.more = []
    if (filling === 0) for (let more = waiting.pop(); more !== undefined; more = waiting.pop()) more()
  }

  get dict(): Map<string, Value> {
    if (this.filler !== null) this.fill()
    return this.attributes
  }

  /** Own slots of a builtin type; for a guest class those of its nearest builtin base. */
  get slots(): Slots {
    if (this.filler !== null) this.fill()
    return this.behaviour
  }
  set slots(slots: Slots) {
    this.behaviour = slots
    this.operators = null
  }
  /** The slots of binary operators by their numbers, as ops/binary.ts keeps them; null until they are asked for. */
  operators: readonly (BinarySlot | undefined)[] | null = null

  /** How `T(...)` makes a value, for builtin types; called with (cls, ...args). Guest classes inherit it through `solid`. */
  get construct(): NativeSpec | null {
    if (this.filler !== null) this.fill()
    return this.maker
  }
  set construct(spec: NativeSpec | null) {
    this.maker = spec
  }

  /** Finds an attribute along the MRO; undefined when absent. */
  lookup(name: string): Value | undefined {
    const cache = (this.cache ??= new Map())
    const hit = cache.get(name)
    if (hit !== undefined) return hit === ABSENT ? undefined : (hit as Value)
    let found: Value | undefined
    for (const t of this.mro) {
      if (!t.heap && !t.dundersInstalled && name.charCodeAt(0) === 95) installDunders(t)
      found = t.dict.get(name)
      if (found !== undefined) break
    }
    // Bounded in number and size: a script that probes a million names, or long ones, must not fill memory with misses.
    if (name.length > MAX_CACHED_NAME) return found
    if (cache.size >= MAX_CACHED) cache.clear()
    if (this.heap) chargeMemory(CACHE_ENTRY_BYTES)
    cache.set(name, found === undefined ? ABSENT : found)
    return found
  }

  /** The class in whose dict `name` is found; used where it matters who defines a dunder. */
  lookupOwner(name: string): PyType | undefined {
    for (const t of this.mro) {
      if (!t.heap && !t.dundersInstalled && name.charCodeAt(0) === 95) installDunders(t)
      if (t.dict.has(name)) return t
    }
    return undefined
  }

  /** A dunder defined by a guest class in the MRO (before any builtin answers); undefined when the builtin behaviour holds. */
  guestLookup(name: string): Value | undefined {
    if (!this.heap) return undefined
    const cache = (this.guestCache ??= new Map())
    const hit = cache.get(name)
    if (hit !== undefined) return hit === ABSENT ? undefined : (hit as Value)
    let found: Value | undefined
    for (const t of this.mro) {
      if (!t.heap) {
        // A builtin before a guest class in the MRO answers first if it has the dunder.
        if (t.name === 'object') continue
        if (!t.dundersInstalled) installDunders(t)
        if (t.dict.has(name)) break
        continue
      }
      found = t.dict.get(name)
      if (found !== undefined) break
    }
    cache.set(name, found === undefined ? ABSENT : found)
    return found
  }
  private guestCache: Map<string, Value | typeof ABSENT> | null = null

  setAttribute(name: string, value: Value): void {
    this.dict.set(name, value)
    // A metaclass with a `__module__` of its own hides the setter of `type`.
    if (name === '__module__' && typeof value === 'string') this.module = value
    if (HOOKS.has(name) || (value instanceof PyObject && isDescriptor(value))) this.expectNoShapes()
    this.changed()
  }

  deleteAttribute(name: string): boolean {
    const had = this.dict.delete(name)
    if (had) this.changed()
    return had
  }

  /** Guards on instances' shapes say nothing any more about this class and its subclasses: a hook or descriptor may have come. */
  private expectNoShapes(): void {
    if (this.layout !== null) distrust(this.layout)
    for (const sub of this.subclasses) sub.expectNoShapes()
  }

  /** Breaks every cached assumption about this class and its subclasses. */
  changed(): void {
    this.forget()
    if (this.derived === null) return
    // With a stack of its own, and each class once: hierarchies may be deep, and full of diamonds.
    const seen: Set<PyType> = new Set([this])
    const stack: PyType[] = [this]
    for (let t = stack.pop(); t !== undefined; t = stack.pop()) {
      charge(1)
      for (const sub of t.subclasses) {
        if (seen.has(sub)) continue
        seen.add(sub)
        sub.forget()
        stack.push(sub)
      }
    }
  }

  get subclasses(): ReadonlySet<PyType> {
    return this.derived ?? NONE
  }
  addSubclass(t: PyType): void {
    this.derived ??= new Set()
    this.derived.add(t)
  }
  removeSubclass(t: PyType): void {
    this.derived?.delete(t)
  }

  private forget(): void {
    this.users?.changed()
    this.version = nextVersion()
    this.cache?.clear()
    this.guestCache?.clear()
  }

  /** Bytes that a guest class takes, without the values in it. */
  get footprint(): number {
    return CLASS_BYTES + CACHE_ENTRY_BYTES * (this.dict.size + (this.cache?.size ?? 0) + (this.guestCache?.size ?? 0) + this.subclasses.size) + 8 * this.mro.length
  }

  /** True while neither the class nor a guest base defines `__getattribute__`: own attributes may be read without asking. */
  get plainGetattr(): boolean {
    if (this.getattrVersion !== this.version) {
      this.getattrVersion = this.version
      this.getattrPlain = this.guestLookup('__getattribute__') === undefined
    }
    return this.getattrPlain
  }
  private getattrVersion = 0
  private getattrPlain = true

  /** Does the guest say what `__class__` instances show? */
  get guestClass(): boolean {
    if (this.classVersion !== this.version) {
      this.classVersion = this.version
      this.classGuest = this.guestLookup('__class__') !== undefined
    }
    return this.classGuest
  }
  private classVersion = 0
  private classGuest = false

  /** `guestLookup('__hash__')`. */
  get guestHash(): Value | undefined {
    if (this.hashVersion !== this.version) {
      this.hashVersion = this.version
      this.hashFound = this.guestLookup('__hash__')
    }
    return this.hashFound
  }
  private hashVersion = 0
  private hashFound: Value | undefined = undefined

  /** Does the guest say which instances are equal? */
  get guestEquality(): boolean {
    if (this.equalityVersion !== this.version) {
      this.equalityVersion = this.version
      this.equality = this.guestLookup('__eq__') !== undefined
    }
    return this.equality
  }
  private equalityVersion = 0
  private equality = false

  /** Does the guest say how instances compare, in any way? */
  get guestCompares(): boolean {
    if (this.compareVersion !== this.version) {
      this.compareVersion = this.version
      this.compares = COMPARISONS.some((name) => this.guestLookup(name) !== undefined)
    }
    return this.compares
  }
  private compareVersion = 0
  private compares = false

  /** `guestLookup('__init__')`. */
  get guestInit(): Value | undefined {
    if (this.initVersion !== this.version) {
      this.initVersion = this.version
      this.init = this.guestLookup('__init__')
    }
    return this.init
  }
  private initVersion = 0
  private init: Value | undefined = undefined

  /** `guestLookup('__new__')`, if calling the class is `type.__call__`. */
  get guestNew(): Value | undefined {
    if (this.newFoundVersion !== this.version) {
      this.newFoundVersion = this.version
      this.newFound = this.calledPlainly ? this.guestLookup('__new__') : undefined
    }
    return this.newFound
  }
  private newFoundVersion = 0
  private newFound: Value | undefined = undefined

  /** True while `T(...)` begins with a bare instance: an object-based guest class without `__new__` that is not abstract. */
  get plainNew(): boolean {
    if (this.newVersion !== this.version) {
      this.newVersion = this.version
      this.newPlain = this.heap && this.calledPlainly && !this.solid.heap && this.solid.bases.length === 0 && this.guestLookup('__new__') === undefined && !this.mayBeAbstract
    }
    return this.newPlain
  }
  private newVersion = 0

  /** Is `T(...)` what `type.__call__` makes of it? To be asked for one version of the class only. */
  get calledPlainly(): boolean {
    const meta = this.cls
    if (meta === metaclassOfAll) return true
    if (!meta.heap || meta.guestLookup('__call__') !== undefined) return false
    if (this.usedMeta !== this.version) {
      this.usedMeta = this.version
      meta.users ??= new MetaclassUsers()
      meta.users.add(this)
    }
    return true
  }
  private usedMeta = 0
  private users: MetaclassUsers | null = null

  /** Has it abstract methods, or what might yet become some? */
  private get mayBeAbstract(): boolean {
    const names = this.dict.get('__abstractmethods__')
    return names !== undefined && !(isFrozen(names) && names.size === 0)
  }

  /** Is `type` its metaclass? */
  get plainMeta(): boolean {
    return this.cls === metaclassOfAll
  }
  private newPlain = false

  isSubtype(other: PyType): boolean {
    return this === other || this.mro.includes(other)
  }
}

let metaclassOfAll: PyType
/** builtin-types.ts hands in `type` itself. */
export function setMetaclass(type: PyType): void {
  metaclassOfAll = type
  PyType.prototype.cls = type
}

const COMPARISONS: readonly string[] = ['__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__']
const HOOKS: ReadonlySet<string> = new Set(['__getattribute__', '__setattr__', '__delattr__'])
let distrust: (layout: InstanceLayout) => void = () => {}
/** instance.ts hands in what makes guards on shapes fail. */
export function setShapeDistrust(f: (layout: InstanceLayout) => void): void {
  distrust = f
}
let isFrozen: (v: Value) => v is Value & { readonly size: number } = (_v): _v is never => false
/** What a frozenset is. */
export function setFrozenTest(test: typeof isFrozen): void {
  isFrozen = test
}
let isDescriptor: (v: PyObject) => boolean = () => true
/** Which objects are data descriptors; ops/attribute.ts tells. */
export function setDescriptorTest(test: (v: PyObject) => boolean): void {
  isDescriptor = test
}

const NONE: ReadonlySet<PyType> = new Set()
function nothing(): void {}
const ABSENT: unique symbol = Symbol('absent')

let installDunders: (t: PyType) => void = () => {}
/** dunders.ts registers itself here: type.ts must not import the semantics. */
export function setDunderInstaller(install: (t: PyType) => void): void {
  installDunders = install
}
