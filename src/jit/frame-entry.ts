/** Entering a generated function whose arguments have been bound in the slots of a generic frame. */
import { type SlotKind, toRaw } from '../compile/kinds.ts'
import type { RawFunction } from '../compile/raw-link.ts'
import { GenericInt, type Outcome } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import { rt } from '../run/state.ts'
import { PyFloat } from '../runtime/value.ts'
import { evaluateWith } from './host.ts'

/** What a function gives that gives floats as they are, in generic form. */
export function boxResult(r: unknown): any {
  if (typeof r === 'number') return new PyFloat(r)
  return r instanceof GenericInt ? r.value : r
}

/** Undefined when an argument's kind is another. */
export type FrameEntry = (f: Frame) => Outcome | undefined

export function frameEntry(raw: RawFunction): FrameEntry {
  const { params, givesFloat } = raw.signature
  const text = [
    'return function fromFrame(f) {',
    ...params.map((kind, i) => (kind === 'any' ? `const a${i} = f.s${i}` : `const a${i} = k[2]('${kind satisfies SlotKind}', f.s${i}); if (a${i} === undefined) return undefined`)),
    `const r = k[0](${['f.fn', 'k[1].depth', 'k[1].stack', ...params.map((_, i) => `a${i}`)].join(', ')})`,
    givesFloat ? 'return k[3](r)' : 'return r',
    '}',
  ].join('\n')
  return evaluateWith(text, [raw.run, rt, toRaw, boxResult])
}
