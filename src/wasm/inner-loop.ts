/**
 * A loop in WebAssembly within generated JavaScript: the text that hands it the variables, which are host locals there, and takes them back.
 * Its ways out are those of the text around it.
 */
import { blocksOf, expressionsOf, operandsOf } from '../core/finish.ts'
import type { CoreExpr, CoreStmt, SlotId } from '../core/nodes.ts'
import type { Emitter } from '../jit/emitter.ts'
import { rangeType } from '../runtime/builtin-types.ts'
import { PyRangeIter, rangeIteratorType } from '../runtime/range.ts'
import type { Value } from '../runtime/value.ts'
import { type Bounds, SAFE_INTS, bounds, isSigned, within } from './bounds.ts'
import { ENDED, FUEL_AT, SET_AT, Unfit } from './builder.ts'
import { type Area, area } from './host.ts'
import { type Made, MOST_MADE, emitted, fitsRange, noted, POSITION } from './loop-code.ts'
import type { RangeState, Variable } from './plan.ts'
import { read, readInt, write } from './transfer.ts'
import { type Loop, type Notes, noteWide, planOf } from './variables.ts'

/** What the generator of JavaScript lends: its parts are not of this one. */
export interface Lent {
  /** Text of a statement, which leaves. */
  readonly statement: (s: CoreStmt) => void
  /** Text of the `else` part. */
  readonly orelse: () => void
  readonly refuel: (q: number) => number
}

/** Fuel that a loop must take at each entry, on average: going into WebAssembly and back takes about as long as 100 units. */
const WORTHWHILE = 200
/** The same where machine ints take the place of big ones. */
const WORTHWHILE_WIDE = 4

/** Emits the loop; false where it has no form in WebAssembly, or where that would not gain anything. `eager`: gain does not matter (tests). */
export function innerLoop(E: Emitter, s: Loop, lent: Lent, eager: boolean): boolean {
  const memory = area()
  const notes = noted(E.code, s.id)
  if (memory === null || notes.made >= MOST_MADE) return false
  const wide = hasWide(E, s)
  const average = notes.entries === 0 ? 0 : notes.spent / notes.entries
  if (!eager && average < (wide ? WORTHWHILE_WIDE : WORTHWHILE)) return false
  try {
    const plan = planOf(E.T, s, E.samples, notes, E)
    const made = emitted(E.T, s, plan, notes)
    if (made === null) return false
    for (const [key, v] of plan.variables) {
      const kind = key.startsWith('s') ? E.facts.slots[Number(key.slice(1))] : 'any'
      if (kind !== 'any' && v.now !== null && v.now.type !== kind) return false
    }
    notes.made++
    notes.text = made.text
    new InnerLoop(E, s, made, memory, notes, lent).emit()
    return true
  } catch (e) {
    if (!(e instanceof Unfit)) throw e
    return false
  }
}

/** Is there arithmetic on more than host numbers? */
function hasWide(E: Emitter, s: CoreStmt): boolean {
  const wide = (e: CoreExpr): boolean => (e.kind === 'Binary' && E.kind(e) === 'any') || operandsOf(e).some(wide)
  return expressionsOf(s).some(wide) || blocksOf(s).some((b) => b.stmts.some((x) => hasWide(E, x)))
}

class InnerLoop {
  private readonly E: Emitter
  private readonly s: Loop
  private readonly made: Made
  private readonly memory: Area
  private readonly notes: Notes
  private readonly lent: Lent
  private readonly base: string
  private readonly variables: readonly (readonly [string, Variable])[]
  private readonly ranges: readonly RangeState[]

  constructor(E: Emitter, s: Loop, made: Made, memory: Area, notes: Notes, lent: Lent) {
    this.E = E
    this.s = s
    this.made = made
    this.memory = memory
    this.notes = notes
    this.lent = lent
    this.base = E.name('b')
    this.variables = [...made.plan.variables]
    this.ranges = [...made.plan.ranges.values()]
  }

  emit(): void {
    const { E } = this
    E.line('{')
    E.line(`const ${this.base} = ${E.k(this.memory)}.at`)
    this.checks()
    this.enter()
    const way = this.run()
    // The host knows that these are numbers; what is not safe leaves.
    E.line(`if (${E.k(this.made.builder.exits.map((e) => e.kind === 'guard'))}[${way} - 2] === true) {`)
    this.leave(way)
    E.line('}')
    this.takeBack(way)
    E.line(`if (${way} === ${ENDED}) {`)
    E.known.within(() => this.lent.orelse())
    E.line('}')
    this.made.builder.exits.forEach((exit, i) => {
      if (exit.kind !== 'do') return
      E.line(`if (${way} === ${i + 2}) {`)
      E.known.within(() => this.lent.statement(exit.stmt))
      E.line('}')
    })
    E.line('}')
  }

  // ---------------------------------------------------------------- the host's side of variables

  /** What holds a variable in the text: a local, a global's cell, a cell. */
  private place(key: string): string {
    return key.startsWith('g') ? `g[${key.slice(1)}]` : key.startsWith('c') ? `s${key.slice(1)}.value` : key
  }
  private slot(key: string): SlotId {
    return key.startsWith('s') ? Number(key.slice(1)) : -1
  }
  /** Is it a raw number in the text? */
  private raw(key: string): 'int' | 'float' | null {
    const slot = this.slot(key)
    const kind = slot < 0 ? 'any' : this.E.facts.slots[slot]
    return kind === 'int' || kind === 'float' ? kind : null
  }
  private i32(at: number): string {
    return `${this.E.k(this.memory.i32)}[(${this.base} + ${at}) >> 2]`
  }
  private f64(at: number): string {
    return `${this.E.k(this.memory.f64)}[(${this.base} + ${at}) >> 3]`
  }

  // ---------------------------------------------------------------- in

  /** What the loop was made for must hold; else generic closures run it, and it is made anew. */
  private checks(): void {
    const { E, s, notes } = this
    const tests: string[] = []
    const watched: { key: string; fits: (v: any) => boolean; note: (v: unknown) => void }[] = []
    const watch = (key: string, fits: (v: any) => boolean, note: (v: unknown) => void): void => void watched.push({ key, fits, note })
    for (const [key, v] of this.variables) {
      if (v.bit >= 0) continue
      const note = (value: unknown) => void (v.constant !== null ? notes.varying.add(key) : noteWide(notes, key, value))
      const js = this.place(key)
      if (v.constant === null && this.raw(key) === 'float') continue
      if (v.constant === null && this.raw(key) === 'int' && v.now?.type === 'int') {
        const have = hostBounds(E, this.slot(key))
        if (within(have, v.now.bounds)) continue
        const parts = [have.lo < v.now.bounds.lo ? `${js} >= ${Number(v.now.bounds.lo)}` : '', have.hi > v.now.bounds.hi ? `${js} <= ${Number(v.now.bounds.hi)}` : '']
        tests.push(parts.filter((x) => x !== '').join(' && '))
      } else tests.push(`${E.k((value: Value | undefined) => v.admits(value))}(${js})`)
      watch(js, (value) => v.admits(value), note)
    }
    for (const r of this.ranges) {
      if (r.bit >= 0) continue
      const js = `s${r.slot}`
      const fits = (it: unknown) => fitsRange(r, it)
      tests.push(r.step === 1n ? `${js} !== null && ${js}.cls === ${E.k(rangeIteratorType)} && ${js}.step === 1 && ${js}.current >= ${r.least} && ${js}.stop <= ${r.most + 1}` : `${E.k(fits)}(${js})`)
      watch(js, fits, () => noteWide(notes, `r${r.slot}`, 0))
    }
    for (const index of this.made.plan.builtins) {
      tests.push(`(g[${index}] === ${E.k(rangeType)} || (g[${index}] === undefined && ${E.k(untouched)}(${E.whole ? 'fn' : 'f.fn'})))`)
    }
    tests.push(`${this.base} < ${this.memory.end - this.made.plan.size}`)
    const { widening } = E
    const noteAll = (...values: unknown[]): void => {
      watched.forEach(({ fits, note }, i) => { if (!fits(values[i])) note(values[i]) })
      widening.renew()
    }
    E.line(`if (!(${tests.join(' && ')})) { ${E.k(noteAll)}(${watched.map(({ key }) => key).join(', ')}); ${E.exit(s.id).slice(1)}`)
  }

  private enter(): void {
    const { E } = this
    const set = E.name('set')
    E.line(`let ${set} = 0`)
    for (const [key, v] of this.variables) {
      if (v.constant !== null || v.now === null) continue
      const js = this.place(key)
      const store = (): void => {
        if (v.now?.type === 'float' && this.raw(key) === 'float') E.line(`${this.f64(v.at)} = ${js}`)
        else if (v.now?.type === 'int' && this.raw(key) === 'int') this.storeInt(v.at, js, E.narrow.has(this.slot(key)))
        else E.line(`${E.k(this.writer(v))}(${this.base}, ${js})`)
      }
      if (v.bit < 0) {
        store()
        continue
      }
      // Nobody reads it before it is assigned, or it has a value now.
      if (!v.tested) continue
      const fits = this.raw(key) === 'float' ? 'false' : `${E.k((value: Value | undefined) => v.fits(value))}(${js})`
      E.line(`if (${fits}) {`)
      store()
      E.line(`${set} |= ${1 << v.bit} }`)
    }
    for (const r of this.ranges) {
      if (r.bit >= 0) continue
      const it = `s${r.slot}`
      if (within(r.items, bounds(0n, 2n ** 31n - 1n))) {
        for (const [at, js] of [[r.at, `${it}.current`], [r.at + 8, `${it}.stop`]] as const) E.line(`${this.i32(at)} = ${js}; ${this.i32(at + 4)} = ${js} < 0 ? -1 : 0`)
      } else E.line(`${E.k(this.rangeWriter(r))}(${this.base}, ${it})`)
    }
    E.line(`${this.i32(SET_AT)} = ${set}`)
  }

  private storeInt(at: number, js: string, narrow: boolean): void {
    if (narrow) this.E.line(`${this.i32(at)} = ${js}; ${this.i32(at + 4)} = ${js} >> 31`)
    else this.E.line(`${this.i32(at)} = ${js}; ${this.i32(at + 4)} = Math.floor(${js} / 4294967296)`)
  }

  private writer(v: Variable): (base: number, value: Value) => void {
    const { memory } = this
    return (base, value) => write(memory, base + v.at, v.now as NonNullable<Variable['now']>, value)
  }

  private rangeWriter(r: RangeState): (base: number, it: PyRangeIter) => void {
    const { memory } = this
    return (base, it) => {
      write(memory, base + r.at, POSITION, it.current)
      write(memory, base + r.at + 8, POSITION, it.stop)
    }
  }

  /** Runs it, in slices of fuel; answers the local that says how it was left. */
  private run(): string {
    const { E, memory } = this
    const way = E.name('way')
    const at = E.name('at')
    const slice = E.name('i')
    const begun = E.name('q')
    const again = this.made.builder.exits.map((e) => (e.kind === 'fuel' ? e : null))
    const { refuel } = this.lent
    const { size } = this.made.plan
    /** Other loops may run while the next slice is asked for. */
    const next = (q: number, base: number): number => {
      memory.at = base + size
      try {
        return refuel(q)
      } finally {
        memory.at = base
      }
    }
    E.line(`let ${way} = 0, ${at} = 0`)
    E.line('while (true) {')
    E.line(`const ${begun} = q`)
    E.line(`${this.i32(FUEL_AT)} = q; ${way} = ${E.k(this.made.fn)}(${this.base}, ${at}); q = ${this.i32(FUEL_AT)}`)
    if (!E.whole) E.line(`left = (left - (${begun} - q)) | 0`)
    E.line(`if (${way} === ${ENDED}) break`)
    E.line(`const ${slice} = ${E.k(again)}[${way} - 2]`)
    E.line(`if (${slice} === null) break`)
    E.line(`${E.frame()}${E.whole && E.lazy ? '' : `f.pc = ${this.s.id}; `}q = (${E.k(next)}(q, ${this.base}) + ${slice}.cost) | 0; ${at} = ${slice}.loop`)
    E.line('}')
    E.line(`if (q < 0) q = ${E.k(refuel)}(q)`)
    return way
  }

  // ---------------------------------------------------------------- out

  private assignedOnes(): readonly (readonly [string, Variable])[] {
    return this.variables.filter(([, v]) => v.assigned && v.now !== null)
  }

  /** Under the condition that the loop has assigned it. */
  private whenSet(bit: number, build: () => void): void {
    if (bit >= 0) this.E.line(`if ((${this.i32(SET_AT)} & ${1 << bit}) !== 0) {`)
    build()
    if (bit >= 0) this.E.line('}')
  }

  private iterators(): void {
    const { E, memory } = this
    for (const r of this.ranges) {
      if (r.bit < 0) {
        E.line(`s${r.slot}.current = ${this.i32(r.at + 4)} * 4294967296 + (${this.i32(r.at)} >>> 0)`)
        continue
      }
      const make = (base: number) => new PyRangeIter(Number(readInt(memory, base + r.at, SAFE_INTS)), Number(readInt(memory, base + r.at + 8, SAFE_INTS)), Number(r.step))
      this.whenSet(r.bit, () => E.setSlot(r.slot, `${E.k(make)}(${this.base})`))
    }
  }

  /** A guard has failed: variables as they are, of any size, and out. */
  private leave(way: string): void {
    const { E } = this
    E.line(E.frame())
    for (const [key, v] of this.assignedOnes()) this.whenSet(v.bit, () => this.takeAny(key, v))
    this.iterators()
    const { builder } = this.made
    const { s, notes } = this
    const failed = (w: number): number => {
      const exit = builder.exit(w)
      if (exit?.kind !== 'guard') return s.id
      if (E.T.forcedExit(exit.id) === null) notes.failed.add(exit.id)
      return exit.id
    }
    E.line(E.exitAt(`${E.k(failed)}(${way})`))
  }

  private takeAny(key: string, v: Variable): void {
    const { E, memory } = this
    if (this.raw(key) === 'float') {
      E.setSlot(this.slot(key), this.f64(v.at))
      return
    }
    const type = v.now as NonNullable<Variable['now']>
    E.setSlot(this.slot(key), `${E.k((base: number) => read(memory, base + v.at, type))}(${this.base})`)
  }

  /** The end, a `break`, or a statement that the text around does: ints that the text has as numbers must be safe. */
  private takeBack(way: string): void {
    const { E } = this
    const doubtful: { key: string; v: Variable; wide: string }[] = []
    for (const [key, v] of this.assignedOnes()) {
      const slot = this.slot(key)
      this.whenSet(v.bit, () => {
        if (v.now?.type !== 'int' || this.raw(key) !== 'int') {
          this.takeAny(key, v)
          return
        }
        const b = v.now.bounds
        if (within(b, INT32)) {
          E.setSlot(slot, this.i32(v.at))
          return
        }
        const high = isSigned(b) ? this.i32(v.at + 4) : `(${this.i32(v.at + 4)} >>> 0)`
        const n = E.temp(`${high} * 4294967296 + (${this.i32(v.at)} >>> 0)`)
        const wide = E.narrow.has(slot) ? `(${n} | 0) !== ${n}` : within(b, SAFE_INTS) ? '' : `!(${n} <= 9007199254740991 && ${n} >= -9007199254740991)`
        if (wide !== '') {
          E.line(`if (${wide}) ${this.unsafe} = true`)
          doubtful.push({ key, v, wide })
        }
        E.setSlot(slot, E.asNumber(slot, n))
      })
    }
    this.iterators()
    if (doubtful.length === 0) return
    E.declarations.push(`let ${this.unsafe} = false`)
    const { code, widening } = E
    const slots = doubtful.map(({ key }) => this.slot(key))
    const values = (base: number): void => {
      doubtful.forEach(({ v }, i) => {
        const set = v.bit < 0 || ((this.memory.i32[(base + SET_AT) >> 2] as number) & (1 << v.bit)) !== 0
        const value = set ? readInt(this.memory, base + v.at, (v.now as { bounds: Bounds }).bounds) : 0
        const slot = slots[i] as SlotId
        if (typeof value === 'bigint') code.failedSlots.add(slot)
        else if ((value | 0) !== value) code.wideSlots.add(slot)
      })
      widening.renew()
    }
    const ids = this.made.builder.exits.map((e) => (e.kind === 'break' || e.kind === 'do' ? e.stmt.id : this.s.id))
    E.line(`if (${this.unsafe}) {`)
    E.line(`${this.unsafe} = false; ${E.k(values)}(${this.base})`)
    for (const { key, v } of doubtful) this.whenSet(v.bit, () => this.takeAny(key, v))
    E.line(E.exitAt(`${way} === ${ENDED} ? ${this.s.id} : ${E.k(ids)}[${way} - 2]`))
    E.line('}')
  }
  private get unsafe(): string {
    return `${this.base}u`
  }
}

const INT32 = bounds(-(2n ** 31n), 2n ** 31n - 1n)

/** Bounds of a slot of ints in the text. */
function hostBounds(E: Emitter, slot: SlotId): Bounds {
  const { lo, hi } = E.slotValue(slot)
  return bounds(BigInt(lo), BigInt(hi))
}

function untouched(fn: { globals: { builtins: unknown } }): boolean {
  return (fn.globals.builtins as { untouched?: boolean }).untouched === true
}

