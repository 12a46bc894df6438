/**
 * Raw entries: how generated code calls generated code. Numbers are passed and floats given back as they are, no kinds are
 * checked twice.
 */
import type { Code } from '../run/code.ts'
import type { SlotKind } from '../compile/kinds.ts'
import { signatureNumber } from '../compile/raw-link.ts'
import type { Emitter } from './emitter.ts'
import { generic } from './expressions.ts'
import * as support from './support.ts'
import type { JsValue } from './value.ts'

/** A raw entry as a call site sees it. */
export interface RawEntry {
  /** What to call. */
  readonly js: string
  /** A test that there is such an entry now, and that the arguments have its forms. */
  readonly test: string
  readonly givesFloat: boolean
  /** The arguments in these forms, under the test. */
  pass(): string[]
}

/**
 * The raw entry of a function for these arguments; null when it can't take them. A function that has none yet is expected to
 * take what is given.
 */
export function rawEntryOf(E: Emitter, code: Code, values: readonly JsValue[]): RawEntry | null {
  if (!code.js || !code.tiers) return null
  const own = E.whole && code === E.code
  const signature = (own ? E.raw?.signature : code.typed?.raw?.signature) ?? { params: values.map(formOf), givesFloat: false }
  const tests: string[] = []
  for (let i = 0; i < values.length; i++) {
    const test = formTest(E, values[i] as JsValue, signature.params[i] as SlotKind)
    if (test === null) return null
    if (test !== '') tests.push(test)
  }
  const link = E.k(code.link)
  return {
    js: own ? 'run' : `${link}.run`,
    test: [own ? `${E.k(E.raw)}.live` : `${link}.signature === ${signatureNumber(signature)}`, ...tests].join(' && '),
    givesFloat: signature.givesFloat,
    pass: () => values.map((v, i) => passed(E, v, signature.params[i] as SlotKind)),
  }
}

function formOf(v: JsValue): SlotKind {
  return v.rep === 'int' || v.rep === 'float' ? v.rep : 'any'
}

/** What tells that a value can be passed as a parameter of a kind: '' = always, null = never. A narrow parameter is checked by the callee. */
function formTest(E: Emitter, v: JsValue, kind: SlotKind): string | null {
  if (kind === 'any' || v.rep === kind) return ''
  if (v.rep !== 'any') return null
  return kind === 'int' ? `typeof ${v.js} === 'number'` : `${E.k(support.isFloat)}(${v.js})`
}

function passed(E: Emitter, v: JsValue, kind: SlotKind): string {
  if (kind === 'any') return generic(E, v)
  if (v.rep === kind) return v.js
  return kind === 'int' ? `+${v.js}` : `+${v.js}.value`
}
