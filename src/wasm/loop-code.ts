/** A hot loop as a function of WebAssembly, and what enters and leaves it. */
import type { TypedCompiler } from '../compile/typed.ts'
import type { Exec } from '../compile/closures.ts'
import type { Warm } from '../compile/slices.ts'
import type { SlotKind } from '../compile/kinds.ts'
import type { Code } from '../run/code.ts'
import { DEOPT, DONE, LEAVE } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import { meter } from '../run/meter.ts'
import { rangeType } from '../runtime/builtin-types.ts'
import { PyRangeIter, rangeIteratorType } from '../runtime/range.ts'
import type { Value } from '../runtime/value.ts'
import { SAFE_INTS, bounds } from './bounds.ts'
import { Builder, ENDED, FIRST_AT, FUEL_AT, SET_AT, Unfit } from './builder.ts'
import { type Area, type WasmFunction, area, instantiate } from './host.ts'
import type { Plan, RangeState, Variable } from './plan.ts'
import { Statements } from './statements.ts'
import { read, readInt, write } from './transfer.ts'
import { type Loop, type Notes, noteWide, planOf } from './variables.ts'

export interface WasmLoop {
  readonly run: Exec
  /** Do the variables of a generic frame fit? */
  admits(f: Frame): boolean
  /** They have not, twice: what did not is wider next time. */
  refused(f: Frame): void
  /** Kinds of the slots as it keeps them, for `explain`. */
  readonly kinds: readonly SlotKind[]
  readonly text: string
}

/** A loop as a function. */
export interface Made {
  readonly plan: Plan
  readonly builder: Builder
  readonly fn: WasmFunction
  readonly text: string
}

/** Made so often in vain: the tier below takes the loop. */
export const MOST_MADE = 4
const MOST_ROUNDS = 12

const notesOf: WeakMap<Code, Map<number, Notes>> = new WeakMap()

/** Texts of the loops within the generated JavaScript of a code, by their statements. */
export function innerTexts(code: Code): Map<number, string> {
  return new Map([...(notesOf.get(code) ?? [])].filter(([, { text }]) => text !== '').map(([id, { text }]) => [id, text]))
}

export function noted(code: Code, id: number): Notes {
  let ofCode = notesOf.get(code)
  if (ofCode === undefined) notesOf.set(code, (ofCode = new Map()))
  let notes = ofCode.get(id)
  if (notes === undefined) ofCode.set(id, (notes = { varying: new Set(), wide: new Map(), failed: new Set(), text: '', made: 0, entries: 0, spent: 0 }))
  return notes
}

/** The loop in WebAssembly; null where that has no form for it, or the host none. */
export function wasmLoop(T: TypedCompiler, loop: Loop, samples: readonly Frame[], warm: Warm): WasmLoop | null {
  const notes = noted(T.code, loop.id)
  const memory = area()
  if (memory === null || notes.made >= MOST_MADE) return null
  try {
    const plan = planOf(T, loop, samples, notes, null)
    const made = emitted(T, loop, plan, notes)
    notes.made++
    return made === null ? null : new LoopCode(T, loop, plan, made.builder, made.fn, made.text, memory, notes, warm).loop
  } catch (e) {
    if (!(e instanceof Unfit)) throw e
    return null
  }
}

/** Emits until bounds rest, then for good. */
export function emitted(T: TypedCompiler, loop: Loop, plan: Plan, notes: Notes): Made | null {
  for (let round = 0; ; round++) {
    if (round === MOST_ROUNDS) throw new Unfit('its bounds do not come to rest', loop.id)
    plan.settle()
    const B = new Builder(T, plan, notes)
    const statements = new Statements(B, T, loop)
    statements.whole()
    if (plan.changed) continue
    for (const v of plan.variables.values()) v.rest()
    const lines = whole(B, plan)
    const text = { params: [['$base', 'i32'], ['$at', 'i32']] as const, locals: localsOf(B, plan), lines, imports: B.imports }
    const fn = instantiate(text, B.functions)
    return fn === null ? null : { plan, builder: B, fn, text: lines.join('\n') }
  }
}

const STATE = ['$q', '$set', '$way'] as const

function localsOf(B: Builder, plan: Plan): (readonly [string, 'i32' | 'i64' | 'f64'])[] {
  return [
    ...STATE.map((name) => [name, 'i32'] as const),
    ...[...plan.variables.values()].filter((v) => v.constant === null).map((v) => [v.local, v.type] as const),
    ...[...plan.ranges.values()].flatMap((r) => [[r.position, 'i64'], [r.stop, 'i64']] as const),
    ...B.locals,
  ]
}

/** The function: variables from the memory, the loop, variables back. */
function whole(B: Builder, plan: Plan): string[] {
  let at = FIRST_AT
  const before: string[] = ['local.get $base', `i32.load ${FUEL_AT}`, 'local.set $q', 'local.get $base', `i32.load ${SET_AT}`, 'local.set $set']
  const after: string[] = ['local.get $base', 'local.get $q', `i32.store ${FUEL_AT}`, 'local.get $base', 'local.get $set', `i32.store ${SET_AT}`]
  const variable = (local: string, type: string, assigned: boolean): number => {
    before.push('local.get $base', `${type}.load ${at}`, `local.set ${local}`)
    if (assigned) after.push('local.get $base', `local.get ${local}`, `${type}.store ${at}`)
    at += 8
    return at - 8
  }
  for (const v of plan.variables.values()) if (v.constant === null) v.at = variable(v.local, v.type, v.assigned)
  for (const r of plan.ranges.values()) {
    r.at = variable(r.position, 'i64', true)
    variable(r.stop, 'i64', r.bit >= 0)
  }
  plan.size = at
  return [...before, 'block $exit', ...B.lines, 'end', ...after, 'local.get $way']
}

class LoopCode {
  private readonly T: TypedCompiler
  private readonly plan: Plan
  private readonly B: Builder
  private readonly fn: WasmFunction
  private readonly text: string
  private readonly memory: Area
  private readonly notes: Notes
  private readonly warm: Warm
  private readonly id: number
  private readonly inputs: readonly (readonly [string, Variable])[]
  private readonly outputs: readonly Variable[]
  private readonly ranges: readonly RangeState[]

  constructor(T: TypedCompiler, loop: Loop, plan: Plan, B: Builder, fn: WasmFunction, text: string, memory: Area, notes: Notes, warm: Warm) {
    this.T = T
    this.id = loop.id
    this.plan = plan
    this.B = B
    this.fn = fn
    this.text = text
    this.memory = memory
    this.notes = notes
    this.warm = warm
    this.inputs = [...plan.variables]
    this.outputs = [...plan.variables.values()].filter((v) => v.assigned)
    this.ranges = [...plan.ranges.values()]
  }

  get loop(): WasmLoop {
    const kinds = this.T.code.core.slotNames.map((_, slot): SlotKind => {
      const type = this.plan.variables.get(`s${slot}`)?.now?.type
      return type === 'int' || type === 'float' ? type : 'any'
    })
    for (const slot of this.plan.promoted.values()) {
      const type = this.plan.variables.get(`s${slot}`)?.now?.type
      kinds[slot] = type === 'int' || type === 'float' ? type : 'any'
    }
    return { run: (f) => this.run(f), admits: (f) => this.admits(f), refused: (f) => this.refused(f), kinds, text: this.text }
  }

  // ---------------------------------------------------------------- in

  private admits(f: Frame): boolean {
    for (const [, v] of this.inputs) if (v.bit < 0 && !v.admits(v.read(f))) return false
    for (const r of this.ranges) if (r.bit < 0 && !fitsRange(r, f[`s${r.slot}`])) return false
    if (this.plan.builtins.length === 0) return true
    const { builtins } = f.fn.globals as { builtins: { untouched?: boolean } }
    return this.plan.builtins.every((index) => f.g[index] === rangeType || (f.g[index] === undefined && builtins.untouched === true))
  }

  private refused(f: Frame): void {
    for (const [key, v] of this.inputs) {
      if (v.bit >= 0 || v.admits(v.read(f))) continue
      if (v.constant !== null) this.notes.varying.add(key)
      else noteWide(this.notes, key, v.read(f))
    }
    for (const r of this.ranges) if (r.bit < 0 && !fitsRange(r, f[`s${r.slot}`])) noteWide(this.notes, `r${r.slot}`, 0)
  }

  private enter(f: Frame, base: number): void {
    const { memory } = this
    let set = 0
    for (const [, v] of this.inputs) {
      if (v.constant !== null) continue
      const value = v.read(f)
      if (v.fits(value)) {
        write(memory, base + v.at, v.now as NonNullable<Variable['now']>, value as Value)
        if (v.bit >= 0) set |= 1 << v.bit
      } else memory.i64[(base + v.at) >> 3] = 0n
    }
    for (const r of this.ranges) {
      if (r.bit >= 0) continue
      const it = f[`s${r.slot}`] as PyRangeIter
      write(memory, base + r.at, POSITION, it.current)
      write(memory, base + r.at + 8, POSITION, it.stop)
    }
    memory.i32[(base + SET_AT) >> 2] = set
  }

  // ---------------------------------------------------------------- out

  private leave(f: Frame, base: number): void {
    const { memory } = this
    const set = memory.i32[(base + SET_AT) >> 2] as number
    for (const v of this.outputs) if (v.bit < 0 || (set & (1 << v.bit)) !== 0) v.write(f, read(memory, base + v.at, v.now as NonNullable<Variable['now']>))
    for (const r of this.ranges) {
      const position = r.bit < 0 || (set & (1 << r.bit)) !== 0 ? Number(readInt(memory, base + r.at, SAFE_INTS)) : 0
      if (r.bit < 0) (f[`s${r.slot}`] as PyRangeIter).current = position
      else if ((set & (1 << r.bit)) !== 0) f[`s${r.slot}`] = new PyRangeIter(position, Number(readInt(memory, base + r.at + 8, SAFE_INTS)), Number(r.step))
    }
  }

  private run(f: Frame): ReturnType<Exec> {
    const { memory, fn, warm } = this
    const base = memory.at
    if (base + this.plan.size > memory.end) {
      f.pc = this.id
      throw DEOPT
    }
    memory.at = base + this.plan.size
    try {
      this.notes.entries++
      this.enter(f, base)
      let at = 0
      for (;;) {
        const given = Math.min(meter.slice, MOST_FUEL)
        memory.i32[(base + FUEL_AT) >> 2] = given
        const way = fn(base, at)
        const spent = given - (memory.i32[(base + FUEL_AT) >> 2] as number)
        warm.iterations += spent
        this.notes.spent += spent
        meter.slice -= spent
        if (way === ENDED) {
          if (meter.slice < 0) this.refuel(f, base, this.id)
          this.leave(f, base)
          return DONE
        }
        const exit = this.B.exit(way) as NonNullable<ReturnType<Builder['exit']>>
        if (exit.kind === 'fuel') {
          this.refuel(f, base, exit.id)
          // The iteration begins again at the head of its loop, and is charged for there.
          meter.slice += exit.cost
          at = exit.loop
          continue
        }
        if (meter.slice < 0) this.refuel(f, base, this.id)
        this.leave(f, base)
        f.pc = exit.kind === 'guard' ? exit.id : exit.stmt.id
        if (exit.kind === 'do') return LEAVE
        if (exit.kind === 'break') return undefined
        if (exit.kind === 'guard' && this.T.forcedExit(exit.id) === null) this.notes.failed.add(exit.id)
        throw DEOPT
      }
    } finally {
      memory.at = base
    }
  }

  /** The slice is used up: asks for the next. What it throws finds the variables in the frame. */
  private refuel(f: Frame, base: number, id: number): void {
    try {
      meter.hooks.fuel()
    } catch (e) {
      this.leave(f, base)
      f.pc = id
      throw e
    }
  }
}

const MOST_FUEL = 2 ** 30
export const POSITION = { type: 'int', bounds: bounds(-(2n ** 53n), 2n ** 53n) } as const

/** A range of the step that the loop was made for, with no item out of bounds. */
export function fitsRange({ step, least, most }: RangeState, it: unknown): boolean {
  if (!(it instanceof PyRangeIter) || it.cls !== rangeIteratorType || it.step !== Number(step)) return false
  return it.step > 0 ? it.current >= least && it.stop - 1 <= most : it.stop + 1 >= least && it.current <= most
}
