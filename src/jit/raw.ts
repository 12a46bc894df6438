/**
 * Raw entries: how generated code calls generated code. Numbers are passed and floats given back as they are, no kinds are
 * checked twice.
 */
import type { Code } from '../run/code.ts'
import type { SlotKind } from '../compile/kinds.ts'
import type { Emitter } from './emitter.ts'
import type { JsValue } from './value.ts'

/** How a region's function is entered. */
export interface RawSignature {
  /** Forms of the parameters. */
  readonly params: readonly SlotKind[]
  /** Every `return` gives a float: it comes back as a host number. */
  readonly givesFloat: boolean
}

/** The raw entry of a compiled function; `run` is set once it is evaluated. */
export class RawFunction {
  readonly signature: RawSignature
  /** The region it belongs to is the one in use. */
  live = true
  run: ((...args: any[]) => any) | null = null
  constructor(signature: RawSignature) {
    this.signature = signature
  }
}

/** A raw entry as a call site sees it. */
export interface RawEntry {
  /** What to call. */
  readonly js: string
  /** A test that the entry is in use. */
  readonly live: string
  readonly givesFloat: boolean
  takes(values: readonly JsValue[]): boolean
}

export function rawEntryOf(E: Emitter, code: Code): RawEntry | null {
  const own = E.whole && code === E.code
  const raw = own ? E.raw : (code.typed?.raw ?? null)
  if (raw === null) return null
  const { params, givesFloat } = raw.signature
  const holder = E.k(raw)
  return {
    js: own ? 'run' : raw.run === null ? `${holder}.run` : E.k(raw.run),
    live: `${holder}.live`,
    givesFloat,
    takes: (values) => values.every((v, i) => fitsParameter(v, params[i] as SlotKind)),
  }
}

/** A narrow parameter is checked by the callee. */
function fitsParameter(v: JsValue, kind: SlotKind): boolean {
  if (kind === 'any') return v.rep !== 'float'
  return v.rep === kind
}
