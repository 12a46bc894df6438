/**
 * Module-level loops keep the globals they assign in their frame. A step may run code that reads or
 * writes those globals: they are written back before it and read again after it.
 */
import type { CoreStmt } from '../core/nodes.ts'
import { DeoptAfter } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import type { Exec } from './closures.ts'
import { type SlotKind, toGeneric, toRaw } from './kinds.ts'
import type { TypedCompiler } from './typed.ts'

export interface Promoted {
  readonly index: number
  readonly name: string
  readonly kind: SlotKind
}

export function writeBack(f: Frame, promoted: readonly Promoted[]): void {
  for (const p of promoted) f.g[p.index] = toGeneric(p.kind, f[p.name])
}

/** Reads the globals again; false when one has taken another kind. */
export function readAgain(f: Frame, promoted: readonly Promoted[]): boolean {
  let ok = true
  for (const p of promoted) {
    const v = f.g[p.index]
    const raw = v === undefined ? undefined : toRaw(p.kind, v)
    if (raw === undefined && (p.kind !== 'any' || v !== undefined)) ok = false
    else f[p.name] = raw
  }
  return ok
}

export function promotedOf(C: { facts: { promoted: ReadonlyMap<number, number>; slots: readonly SlotKind[] } }): Promoted[] {
  return [...C.facts.promoted].map(([index, slot]) => ({ index, name: `s${slot}`, kind: C.facts.slots[slot] as SlotKind }))
}

/** Wraps a step. While it runs, `frame.synced` says that the globals, not the slots, are the truth. */
export function globalSync(C: TypedCompiler, s: CoreStmt, step: Exec): Exec {
  const promoted = promotedOf(C)
  const dst = 'dst' in s && s.dst >= 0 ? `s${s.dst}` : null
  const dstKind: SlotKind = 'dst' in s && s.dst >= 0 ? (C.facts.slots[s.dst] as SlotKind) : 'any'
  return function execSynced(f) {
    writeBack(f, promoted)
    f.synced = true
    const r = step(f)
    if (!readAgain(f, promoted)) {
      if (r !== undefined) return r
      throw new DeoptAfter(dst === null ? null : toGeneric(dstKind, f[dst]))
    }
    f.synced = false
    return r
  }
}
