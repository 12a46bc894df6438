/**
 * Statements and loops of Core as WebAssembly. Nothing is done twice: a statement stores its value last.
 *
 * The function can be entered at the head of each loop, where a slice of fuel may have ended: `$at` is the loop's number, 0 for the beginning.
 * What comes before such a loop is skipped then.
 */
import type { Block, CoreExpr, CoreStmt } from '../core/nodes.ts'
import { blocksOf } from '../core/finish.ts'
import type { TypedCompiler } from '../compile/typed.ts'
import { type Bounds, bounds, within } from './bounds.ts'
import { type Builder, ENDED, Unfit, int } from './builder.ts'
import { asInt } from './arithmetic.ts'
import { emit, emitTest } from './expressions.ts'
import type { RangeState } from './plan.ts'
import { type Loop, isRangeOf } from './variables.ts'

type For = Extract<CoreStmt, { kind: 'For' }>

export class Statements {
  private readonly B: Builder
  private readonly T: TypedCompiler
  private readonly root: Loop
  /** Loops by number, the root first. */
  readonly numbers: Map<CoreStmt, number> = new Map()

  constructor(B: Builder, T: TypedCompiler, root: Loop) {
    this.B = B
    this.T = T
    this.root = root
    const number = (s: CoreStmt): void => {
      if (s.kind === 'For' || s.kind === 'While') this.numbers.set(s, this.numbers.size)
      for (const b of blocksOf(s)) b.stmts.forEach(number)
    }
    number(root)
  }

  whole(): void {
    this.loop(this.root)
  }

  /** Numbers of the loops in some statements; null for none. */
  private loopsIn(stmts: readonly CoreStmt[]): { first: number; last: number } | null {
    const all: number[] = []
    const visit = (s: CoreStmt): void => {
      const n = this.numbers.get(s)
      if (n !== undefined) all.push(n)
      for (const b of blocksOf(s)) b.stmts.forEach(visit)
    }
    stmts.forEach(visit)
    return all.length === 0 ? null : { first: Math.min(...all), last: Math.max(...all) }
  }

  /** Under the condition that nothing is skipped. */
  private unlessSkipped(may: boolean, build: () => void): void {
    if (!may) {
      build()
      return
    }
    const { lines } = this.B.capture(build)
    if (lines.length > 0) this.B.line('local.get $at', 'i32.eqz', 'if', ...lines, 'end')
  }

  /** Pushes whether the way leads into one of some loops. */
  private leadsInto({ first, last }: { first: number; last: number }): void {
    this.B.line('local.get $at', `i32.const ${first}`)
    if (first === last) this.B.line('i32.eq')
    else this.B.line('i32.sub', `i32.const ${last - first}`, 'i32.le_u')
  }

  /** A block with its charge; answers whether its end is never reached. */
  private suite(b: Block): boolean {
    const { B } = this
    if (b.cost > 0) this.unlessSkipped(this.loopsIn(b.stmts) !== null, () => B.line('local.get $q', `i32.const ${b.cost}`, 'i32.sub', 'local.set $q'))
    return this.block(b)
  }

  private block(b: Block): boolean {
    const { stmts } = b
    let ends = false
    for (let i = 0; i < stmts.length; i++) {
      const s = stmts[i] as CoreStmt
      const inside = this.loopsIn([s])
      const skips = this.loopsIn(stmts.slice(i)) !== null
      if (isRangeOf(this.T, s, stmts[i + 1])) {
        this.unlessSkipped(skips, () => this.range(s as never, stmts[i + 1] as never))
        i++
      } else if (inside === null) this.unlessSkipped(skips, () => { ends = this.plain(s) || ends })
      else {
        const before = this.loopsIn(stmts.slice(0, i))
        const after = this.loopsIn(stmts.slice(i + 1))
        const build = () => {
          if (s.kind === 'If') ends = this.conditional(s, inside) || ends
          else this.loop(s as Loop)
        }
        if (before === null && after === null) build()
        else {
          const { lines } = this.B.capture(build)
          this.B.line('local.get $at', 'i32.eqz')
          this.leadsInto(inside)
          this.B.line('i32.or', 'if', ...lines, 'end')
        }
      }
    }
    return ends
  }

  private plain(s: CoreStmt): boolean {
    const { B } = this
    switch (s.kind) {
      case 'Assign':
        B.store(B.variable(`s${s.slot}`), emit(B, s.value), s.id)
        return false
      case 'StoreGlobal':
        B.store(B.variable(`s${B.plan.promoted.get(s.index)}`), emit(B, s.value), s.id)
        return false
      case 'Eval':
        emit(B, s.value)
        B.line('drop')
        return false
      case 'If':
        return this.conditional(s, null)
      case 'Break':
        if (B.loops.length === 1) B.leave({ kind: 'break', stmt: s })
        else B.line(`br ${B.innermost(s.id).leave}`)
        return true
      case 'Continue':
        B.line(`br ${B.innermost(s.id).again}`)
        return true
      default:
        // Generic closures do it: the loop is left.
        B.leave({ kind: 'do', stmt: s })
        return true
    }
  }

  private conditional(s: Extract<CoreStmt, { kind: 'If' }>, inside: { first: number; last: number } | null): boolean {
    const { B } = this
    const test = B.capture(() => emitTest(B, s.test)).lines
    if (inside === null) B.line(...test)
    else {
      // On the way to a loop the test is not made again, and passed by when the loop is elsewhere.
      const into = this.loopsIn(s.body.stmts)
      B.line('local.get $at', 'i32.eqz', 'if i32', ...test, 'else')
      if (into === null) B.line('i32.const 0')
      else this.leadsInto(into)
      B.line('end')
    }
    const before = new Set(B.assigned)
    const body = B.capture(() => this.suite(s.body))
    const afterBody = B.assigned
    B.assigned = new Set(before)
    const orelse = B.capture(() => (s.orelse.stmts.length === 0 ? false : this.gated(s.orelse, inside)))
    const afterElse = B.assigned
    B.assigned = body.value ? afterElse : orelse.value ? afterBody : new Set([...afterBody].filter((v) => afterElse.has(v)))
    B.line('if', ...body.lines)
    if (orelse.lines.length > 0) B.line('else', ...orelse.lines)
    B.line('end')
    return body.value && orelse.value
  }

  /** An `else` part: passed by when the way leads to a loop behind it. */
  private gated(b: Block, inside: { first: number; last: number } | null): boolean {
    if (inside === null || this.loopsIn(b.stmts) !== null) return this.suite(b)
    let ends = false
    this.unlessSkipped(true, () => { ends = this.suite(b) })
    return ends
  }

  // ---------------------------------------------------------------- ranges and loops

  /** `range(...)` and its iterator. */
  private range(s: Extract<CoreStmt, { kind: 'Call' }>, next: Extract<CoreStmt, { kind: 'Iter' }>): void {
    const { B } = this
    const range = B.plan.ranges.get(next.dst) as RangeState
    const argument = (e: CoreExpr): { name: string; bounds: Bounds } => {
      const v = emit(B, e)
      if (v.type === 'float') throw new Unfit('a range of floats', s.id)
      const b = asInt(B, v)
      const name = B.pop('i64')
      if (!within(b, RANGE)) {
        B.mayFail(s.id)
        B.get(name)
        B.int(RANGE.lo)
        B.line('i64.sub')
        B.int(RANGE.hi - RANGE.lo)
        B.line('i64.gt_u')
        B.guard(s.id)
      }
      return { name, bounds: bounds(b.lo < RANGE.lo ? RANGE.lo : b.lo, b.hi > RANGE.hi ? RANGE.hi : b.hi) }
    }
    const given = s.args.slice(0, 2).map(argument)
    const stop = given.at(-1) as { name: string; bounds: Bounds }
    const start = given.length === 1 ? null : given[0]
    const from = start?.bounds ?? bounds(0n, 0n)
    if (start === null || start === undefined) B.int(0n)
    else B.get(start.name)
    B.line(`local.set ${range.position}`)
    B.get(stop.name)
    B.line(`local.set ${range.stop}`)
    B.line('local.get $set', `i32.const ${1 << range.bit}`, 'i32.or', 'local.set $set')
    const last = range.step > 0n ? stop.bounds.hi - 1n : stop.bounds.lo + 1n
    range.items = range.step > 0n ? bounds(from.lo, last > from.hi ? last : from.hi) : bounds(last < from.lo ? last : from.lo, from.hi)
  }

  private loop(s: Loop): void {
    const { B } = this
    const n = this.numbers.get(s) as number
    const leave = B.name('leave')
    const done = B.name('done')
    const again = B.name('again')
    B.line(`block ${leave}`, `block ${done}`)
    if (n > 0) B.line('local.get $at', `i32.const ${n}`, 'i32.eq', 'if', 'i32.const 0', 'local.set $at', 'end')
    B.line(`loop ${again}`)
    const before = new Set(B.assigned)
    const inner = this.loopsIn(s.body.stmts)
    this.unlessSkipped(inner !== null || this.loopsIn(s.orelse.stmts) !== null, () => this.head(s, n, done))
    B.loops.push({ leave, again })
    this.block(s.body)
    B.loops.pop()
    B.line(`br ${again}`, 'end', 'end')
    B.assigned = new Set(before)
    if (s !== this.root) this.suite(s.orelse)
    B.line(...(s === this.root ? [`i32.const ${ENDED}`, 'local.set $way', 'br $exit'] : []), 'end')
    B.assigned = before
  }

  /** The test, the next item and the charge of an iteration. When its slice is used up, the loop is entered again at its head. */
  private head(s: Loop, n: number, done: string): void {
    const { B } = this
    if (s.kind === 'While') {
      emitTest(B, s.test)
      B.line('i32.eqz', `br_if ${done}`)
      this.charge(s, n, null)
      return
    }
    const range = B.plan.ranges.get(s.iter) as RangeState
    B.get(range.position, range.stop)
    B.line(range.step > 0n ? 'i64.ge_s' : 'i64.le_s', `br_if ${done}`)
    this.item(s, range)
    B.get(range.position)
    B.int(range.step)
    B.line('i64.add', `local.set ${range.position}`)
    this.charge(s, n, range)
  }

  private item(s: For, range: RangeState): void {
    const { B } = this
    B.get(range.position)
    B.store(B.variable(`s${s.item}`), int(range.items), s.id)
  }

  private charge(s: Loop, n: number, range: RangeState | null): void {
    const { B } = this
    const way = { kind: 'fuel', loop: n, cost: s.body.cost, id: s.id } as const
    B.line('local.get $q', `i32.const ${s.body.cost}`, 'i32.sub', 'local.tee $q', 'i32.const 0', 'i32.lt_s', 'if')
    if (range !== null) {
      B.get(range.position)
      B.int(range.step)
      B.line('i64.sub', `local.set ${range.position}`)
    }
    B.leave(way)
    B.line('end')
  }
}

/** What a range iterator's ends may be: their sum with a step is a safe int still. */
const RANGE = bounds(-(2n ** 52n), 2n ** 52n)
