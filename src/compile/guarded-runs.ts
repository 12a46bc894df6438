/**
 * Runs of statements under one guard: where a block reads and writes several fields of objects in
 * variables, the objects' shapes are checked once for the run and its fields are accessed without
 * guards of their own. Expressions are pure and stores of fitting kinds keep the shape, so nothing in
 * a run can break what the guard has found. If the guard fails, the same statements run with guards each.
 */
import { expressionsOf, operandsOf } from '../core/finish.ts'
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import { FIELD_FLOAT, FIELD_INT, type Shape } from '../runtime/instance.ts'
import type { EvalBool, Exec } from './closures.ts'
import { type Expected, expected } from './fields.ts'
import type { TypedCompiler } from './typed.ts'

/** Fewer accesses than this are not worth a guard of their own. */
const MIN_ACCESSES = 3

/** Slot of an object in a variable -> the shape it is expected to have. */
export type Guarded = ReadonlyMap<number, Shape>

export interface Run {
  readonly stmts: readonly CoreStmt[]
  /** null = an ordinary statement. */
  readonly guarded: Guarded | null
}

/** Splits a block into runs and ordinary statements. */
export function findRuns(C: TypedCompiler, stmts: readonly CoreStmt[]): Run[] {
  const out: Run[] = []
  let run: CoreStmt[] = []
  let shapes: Map<number, Shape> = new Map()
  let accesses = 0
  const close = (): void => {
    if (accesses >= MIN_ACCESSES) out.push({ stmts: run, guarded: shapes })
    else for (const s of run) out.push({ stmts: [s], guarded: null })
    run = []
    shapes = new Map()
    accesses = 0
  }
  for (const s of stmts) {
    const fits = s.kind === 'Assign' || (s.kind === 'SetAttr' && storeFits(C, s))
    if (!fits) {
      close()
      out.push({ stmts: [s], guarded: null })
      continue
    }
    const uses = accessesOf(C, s)
    run.push(s)
    for (const [slot, e] of uses) {
      const have = shapes.get(slot)
      if (have === undefined) shapes.set(slot, e.shape)
      accesses++
    }
    // The variable takes another object: what follows is another run.
    if (s.kind === 'Assign' && (shapes.has(s.slot) || C.facts.slots[s.slot] === 'any')) close()
  }
  close()
  return out
}

function localSlot(C: TypedCompiler, e: CoreExpr): number {
  return e.kind === 'Local' && e.sure && C.facts.slots[e.slot] === 'any' ? e.slot : -1
}

/** Does a store keep the shape: a known field, a value of the field's kind? */
function storeFits(C: TypedCompiler, s: Extract<CoreStmt, { kind: 'SetAttr' }>): boolean {
  if (localSlot(C, s.object) < 0) return false
  const e = expected(C, s.object, s.name)
  if (e === null || e.shape.layout.hooked) return false
  const k = C.kind(s.value)
  return (e.kind === FIELD_FLOAT && k === 'float') || (e.kind === FIELD_INT && k === 'int')
}

function accessesOf(C: TypedCompiler, s: CoreStmt): [number, Expected][] {
  const out: [number, Expected][] = []
  const access = (object: CoreExpr, name: string): void => {
    const slot = localSlot(C, object)
    if (slot < 0) return
    const e = expected(C, object, name)
    if (e !== null) out.push([slot, e])
  }
  const visit = (e: CoreExpr): void => {
    if (e.kind === 'Attr') access(e.object, e.name)
    for (const x of operandsOf(e)) visit(x)
  }
  for (const e of expressionsOf(s)) visit(e)
  if (s.kind === 'SetAttr') access(s.object, s.name)
  return out
}

/** The guard of a run, then its statements without guards; else with them. */
export function guardedRun(C: TypedCompiler, guarded: Guarded, fast: Exec, general: Exec): Exec {
  let guard: EvalBool | null = null
  for (const [slot, shape] of guarded) {
    const one = C.bank().shapeGuard(C.bank().loadSlot(slot), shape.ref)
    guard = guard === null ? one : C.bank().andTest(guard, one)
  }
  return C.bank().ifElse(guard as EvalBool, fast, general)
}
