/** Entering a generated function with its arguments bound: from an array of them, or from the slots of a generic frame. */
import { type SlotKind, toRaw } from '../compile/kinds.ts'
import type { RawFunction } from '../compile/raw-link.ts'
import { GenericInt, type Outcome } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import { rt } from '../run/state.ts'
import type { PyFunction } from '../runtime/function.ts'
import { PyFloat, type Value } from '../runtime/value.ts'
import { evaluateWith } from './host.ts'

/** What a function gives that gives floats as they are, in generic form. */
export function boxResult(r: unknown): any {
  if (typeof r === 'number') return new PyFloat(r)
  return r instanceof GenericInt ? r.value : r
}

/** Both answer undefined when an argument's kind is another. */
export interface BoundEntry {
  readonly call: (fn: PyFunction, values: readonly Value[]) => Outcome | undefined
  readonly callFrame: (f: Frame) => Outcome | undefined
}

export function boundEntry(raw: RawFunction): BoundEntry {
  const { params, givesFloat } = raw.signature
  const entry = (parameters: string, fn: string, argument: (i: number) => string) => [
    `function(${parameters}) {`,
    ...params.map((kind, i) => (kind === 'any' ? `const a${i} = ${argument(i)}` : `const a${i} = k[2]('${kind satisfies SlotKind}', ${argument(i)}); if (a${i} === undefined) return undefined`)),
    `const r = k[0](${[fn, 'k[1].depth', 'k[1].stack', ...params.map((_, i) => `a${i}`)].join(', ')})`,
    givesFloat ? 'return k[3](r)' : 'return r',
    '}',
  ].join('\n')
  const text = `return { call: ${entry('fn, v', 'fn', (i) => `v[${i}]`)},\ncallFrame: ${entry('f', 'f.fn', (i) => `f.s${i}`)} }`
  return evaluateWith(text, [raw.run, rt, toRaw, boxResult])
}
