/** A function's code: its Core, its compiled forms and what has been observed about it. Belongs to the script, shared by its instances. */
import type { CoreFunction, CoreStmt } from '../core/nodes.ts'
import type { Source } from '../source.ts'
import { PyObject, type Value } from '../runtime/value.ts'
import { codeType } from '../runtime/builtin-types.ts'
import type { Twin } from '../lower/lift.ts'
import type { Exec } from '../compile/closures.ts'
import type { CallPlan } from './bind.ts'
import { type Frame, type FrameClass, genericFrameClass } from './frame.ts'
import { type LoopHeat, tiering } from '../compile/tier.ts'
import { RawLink } from '../compile/raw-link.ts'
import type { Region } from '../compile/region.ts'
import { rt } from './state.ts'
import type { PyFunction } from '../runtime/function.ts'

export type Flavour = 'function' | 'generator' | 'coroutine' | 'async generator'

/** Answers undefined or throws NEED_GUEST, before any effect, where the answer takes the guest's code. */
export type FunctionLeaf = (fn: PyFunction, ...args: Value[]) => Value | undefined

/** In place of a frame class that is not known yet: what is made is a frame of the right one. */
const UnknownFrame = function firstFrame(fn: PyFunction): Frame {
  return new (fn.code.settleFrame())(fn)
} as unknown as FrameClass

export class Code extends PyObject {
  readonly core: CoreFunction
  readonly source: Source
  readonly name: string
  readonly qualname: string
  readonly doc: string | null
  readonly flavour: Flavour
  /** A call makes an object that runs later. */
  readonly isGenerator: boolean
  /** A generator that may be awaited (`types.coroutine`). */
  iterable = false
  /** Number of positional parameters. */
  readonly argCount: number
  /** Parameters of all kinds: they are the first slots, `*args` and `**kwargs` the last of them. */
  readonly paramCount: number
  /** No `*args`, `**kwargs` or keyword-only parameters: a call with exactly argCount positional arguments needs no binding. */
  readonly simple: boolean
  frame: FrameClass
  readonly freeSlots: readonly number[]
  /** The generic body; compiled at the first call, dropped when a statement is lifted. */
  body: Exec | null = null
  /** Closure levels that one activation may put on the host stack. */
  height = 12
  /** Calls still to go before the typed tier is tried. */
  heat: number
  typed: Region | null = null
  /** Its generated form, for calls from generated code. */
  readonly link: RawLink = new RawLink()
  /** What a function of the library's own answers, for who may not run the guest's code (stdlib/library/leaves.ts); null for all others. */
  leaf: FunctionLeaf | null = null
  /** Versions that were made anew because functions they call have got generated forms since. */
  relinks = 0
  /** May this code leave the generic tier? */
  tiers: boolean
  /** May it become generated JavaScript? */
  readonly js: boolean
  /** May its loops become WebAssembly? */
  readonly wasm: boolean
  /** Typed compilations of the whole function so far. */
  compilations = 0
  /** Typed versions of it and of its loops that were given up because values were of other kinds than guessed. */
  misguessed = 0
  readonly loops: Map<number, LoopHeat> = new Map()
  /** Frames of finished calls, kept while the function warms up: their slots show the kinds. */
  readonly samples: Frame[] = []
  /** Nodes whose speculation failed, and slots that turned out to hold anything: never speculated on again. */
  readonly failedNodes: Set<number> = new Set()
  readonly failedSlots: Set<number> = new Set()
  /** Int slots that have needed more than 32 bits. */
  readonly wideSlots: Set<number> = new Set()
  /** Calls so far, for explain(). */
  calls = 0
  /** How calls with keywords bind (bind.ts). */
  readonly plans: CallPlan[] = []
  readonly events: TierEvent[] = []
  /** Code of the functions made in this one. */
  readonly children: Code[] = []

  constructor(core: CoreFunction, source: Source, heat: number, js = false, wasm = false) {
    super()
    this.core = core
    this.source = source
    this.name = core.name
    this.qualname = core.qualname
    this.doc = core.doc
    this.flavour = core.isAsync ? (core.isGenerator ? 'async generator' : 'coroutine') : core.isGenerator ? 'generator' : 'function'
    this.isGenerator = this.flavour !== 'function'
    this.argCount = core.params.names.length
    const p = core.params
    this.paramCount = this.argCount + p.keywordOnly.length + (p.vararg >= 0 ? 1 : 0) + (p.kwarg >= 0 ? 1 : 0)
    this.simple = p.vararg < 0 && p.kwarg < 0 && p.keywordOnly.length === 0 && core.kind !== 'class'
    this.frame = UnknownFrame
    this.freeSlots = core.freeSlots
    this.heat = heat
    this.tiers = heat > 0
    this.js = js
    this.wasm = wasm
  }

  /** The statement that a node id belongs to. */
  statementAt(id: number): CoreStmt {
    return this.core.statementOf[id] as CoreStmt
  }

  /** The statement to execute for who was about to execute the one of a node id, in closures that may be older than its lifting. */
  entryAt(id: number): CoreStmt {
    return this.twins.get(id)?.first ?? this.statementAt(id)
  }

  /** The class of generic frames: known when the body has been lowered. */
  settleFrame(): FrameClass {
    return (this.frame = genericFrameClass(this.core.slotNames.length))
  }

  /** After lowering has changed the function (lifting): compiled forms are made anew. */
  invalidate(): void {
    this.body = null
    this.resumePoints.clear()
    this.afterYield = []
    this.afterDelegate = []
    // What was hot may become so again.
    if (this.typed !== null) this.heat = tiering.calls
    this.typed?.retire()
    this.typed = null
    for (const heat of this.loops.values()) {
      if (heat.region !== null) heat.left = tiering.loops
      heat.region = null
    }
    this.settleFrame()
  }

  /** Frames of this code are known to others by their slots: none may leave generic closures any more. */
  stayGeneric(): void {
    if (!this.tiers) return
    this.tiers = false
    this.heat = -1
    this.typed?.retire()
    this.typed = null
    for (const heat of this.loops.values()) {
      heat.left = -1
      heat.region = null
    }
    this.tell('not compiled', 0, 'a builtin that it hands a generator expression to has been replaced')
  }

  /** Something worth telling has happened to the code's compiled forms at a node. */
  tell(what: TierEvent['what'], node: number, why: string, tier: TierEvent['tier'] = null): void {
    const event: TierEvent = { what, node, why, tier }
    this.events.push(event)
    if (this.events.length > MOST_EVENTS) this.events.shift()
    rt.realm?.tierChanged(this, event)
  }

  /** Compiled statements, by statement id. */
  readonly execs: (Exec | undefined)[] = []
  /** What statements that were lifted have become, by their node ids. */
  readonly twins: Map<number, Twin> = new Map()
  readonly resumePoints: Map<string, Exec> = new Map()
  /** Where a generator goes on after each yield, by statement id. */
  afterYield: (Exec | undefined)[] = []
  /** And after what it has delegated to has ended. */
  afterDelegate: (Exec | undefined)[] = []
}
Code.prototype.cls = codeType

/** What `explain` keeps of them, for each function. */
const MOST_EVENTS = 200

/** Something worth telling in explain(): a compilation, a failed guard, a reason not to compile. */
export interface TierEvent {
  readonly what: 'compiled' | 'deopt' | 'lifted' | 'not compiled'
  /** Node id. */
  readonly node: number
  readonly why: string
  /** What it was compiled for. */
  readonly tier: 'typed' | 'js' | 'wasm' | null
}
