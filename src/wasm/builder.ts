/**
 * The text of a function under construction: lines, locals, labels, the variables it works on, and its ways out.
 *
 * The whole loop is emitted several times: bounds of variables come to rest so (plan.ts), with the very rules that the last text is made by.
 */
import type { TypedCompiler } from '../compile/typed.ts'
import type { CoreStmt } from '../core/nodes.ts'
import type { Import, WasmType } from './assemble.ts'
import { type Bounds, I64, U64, hull, isSigned, within } from './bounds.ts'
import type { Plan, Variable } from './plan.ts'
import type { Notes } from './variables.ts'

/** What an expression has left on the stack. */
export type WasmValue = { readonly type: 'int'; readonly bounds: Bounds } | { readonly type: 'float' } | { readonly type: 'bool' }

export const FLOAT: WasmValue = { type: 'float' }
export const BOOL: WasmValue = { type: 'bool' }
export function int(bounds: Bounds): WasmValue {
  return { type: 'int', bounds }
}
export function wasmType(v: { readonly type: 'int' | 'float' | 'bool' }): WasmType {
  return v.type === 'int' ? 'i64' : v.type === 'float' ? 'f64' : 'i32'
}

/** Why a loop has no form in WebAssembly. */
export class Unfit {
  readonly why: string
  readonly node: number
  constructor(why: string, node: number) {
    this.why = why
    this.node = node
  }
}

/** A way out: a failed guess; a `break`; a statement that is done elsewhere, and leaves; a slice of fuel used up at the head of a loop. */
export type Exit =
  | { readonly kind: 'guard'; readonly id: number }
  | { readonly kind: 'break' | 'do'; readonly stmt: CoreStmt }
  | { readonly kind: 'fuel'; readonly loop: number; readonly cost: number; readonly id: number }

/** Code of the way out that every loop has: its end. */
export const ENDED = 0
const FIRST_EXIT = 2

/** Where a function's variables lie from its base on: fuel, which variables have values, the variables. */
export const FUEL_AT = 0
export const SET_AT = 4
export const FIRST_AT = 8

export class Builder {
  private readonly T: TypedCompiler
  private readonly notes: Notes
  readonly plan: Plan
  private out: string[] = []
  readonly locals: (readonly [string, WasmType])[] = []
  readonly exits: Exit[] = []
  readonly imports: Import[] = []
  readonly functions: Record<string, () => number> = {}
  /** Variables that have been assigned on the way here, of those that may have no value at the entry. */
  assigned: Set<Variable> = new Set()
  readonly loops: { readonly leave: string; readonly again: string }[] = []
  private count = 0

  constructor(T: TypedCompiler, plan: Plan, notes: Notes) {
    this.T = T
    this.notes = notes
    this.plan = plan
  }

  // ---------------------------------------------------------------- text

  line(...lines: string[]): void {
    for (const l of lines) this.out.push(l)
  }

  get lines(): readonly string[] {
    return this.out
  }

  capture<T>(build: () => T): { lines: string[]; value: T } {
    const outer = this.out
    const lines: string[] = []
    this.out = lines
    const value = build()
    this.out = outer
    return { lines, value }
  }

  name(prefix: string): string {
    return `$${prefix}${this.count++}`
  }

  /** A new local, not assigned. */
  local(type: WasmType, prefix = 't'): string {
    const name = this.name(prefix)
    this.locals.push([name, type])
    return name
  }

  /** Pops the value on the stack into a new local. */
  pop(type: WasmType): string {
    const t = this.local(type)
    this.line(`local.set ${t}`)
    return t
  }

  get(...names: string[]): void {
    for (const n of names) this.line(`local.get ${n}`)
  }

  int(value: bigint): void {
    this.line(`i64.const ${BigInt.asIntN(64, value)}`)
  }

  // ---------------------------------------------------------------- variables

  variable(key: string): Variable {
    return this.plan.variables.get(key) as Variable
  }

  /** The loop that `break` and `continue` mean. */
  innermost(id: number): { readonly leave: string; readonly again: string } {
    const loop = this.loops.at(-1)
    if (loop === undefined) throw new Unfit('a jump out of no loop', id)
    return loop
  }

  /** Stores what is on the stack. */
  store(v: Variable, value: WasmValue, id: number): void {
    v.join(value, id)
    this.line(`local.set ${v.local}`)
    this.assigned.add(v)
    if (v.bit >= 0) {
      this.get('$set')
      this.line(`i32.const ${1 << v.bit}`, 'i32.or', 'local.set $set')
    }
  }

  /** Pushes a variable. */
  load(v: Variable, id: number): WasmValue {
    if (v.bit >= 0 && !this.assigned.has(v)) {
      v.tested = true
      this.get('$set')
      this.line(`i32.const ${1 << v.bit}`, 'i32.and', 'i32.eqz')
      this.guard(id)
    }
    this.get(v.local)
    return v.value(id)
  }

  // ---------------------------------------------------------------- ways out

  private exitCode(exit: Exit): number {
    const same = this.exits.findIndex((e) => e.kind === 'guard' && exit.kind === 'guard' && e.id === exit.id)
    if (same >= 0) return same + FIRST_EXIT
    this.exits.push(exit)
    return this.exits.length - 1 + FIRST_EXIT
  }

  /** Leaves where the i32 on the stack is not 0; generic closures evaluate the statement again. */
  guard(id: number): void {
    const forced = this.T.forcedExit(id)
    if (forced !== null) {
      const name = `force${this.imports.length}`
      this.imports.push({ name, params: [], results: ['i32'] })
      this.functions[name] = () => Number(forced())
      this.line(`call ${name}`, 'i32.or')
    }
    this.line(`i32.const ${this.exitCode({ kind: 'guard', id })}`, 'local.set $way', 'br_if $exit')
  }

  /** Leaves for good: `exit` says what for. */
  leave(exit: Exit): void {
    this.line(`i32.const ${this.exitCode(exit)}`, 'local.set $way', 'br $exit')
  }

  exit(code: number): Exit | undefined {
    return this.exits[code - FIRST_EXIT]
  }

  /** A guess that has failed before is not made again: the loop is left to the tier below. */
  mayFail(id: number): void {
    if (this.notes.failed.has(id)) throw new Unfit('a guess has failed', id)
  }
}

/** Two numbers of one form: what a value is that is the one or the other. */
export function either(a: WasmValue, b: WasmValue, id: number): WasmValue {
  if (a.type !== b.type) throw new Unfit('a value of two types', id)
  if (a.type !== 'int' || b.type !== 'int') return a
  const both = hull(a.bounds, b.bounds)
  if (!isSigned(both) && !within(both, U64)) throw new Unfit('an int of more than 64 bits', id)
  return int(both)
}

export function machineInt(b: Bounds): boolean {
  return within(b, I64) || within(b, U64)
}
