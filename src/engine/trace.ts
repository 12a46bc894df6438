/** Telling the host what happens to the tiers of a script's code while it runs (`EngineOptions.onTier`, `--trace tiers`). */
import type { Code, TierEvent } from '../run/code.ts'

/** A function or loop goes from tier to tier, or does not. */
export interface TierChange {
  /**
   * 'compiled' for a better tier; 'deopt' where a guess did not hold, and generic closures go on; 'lifted' where an operator turned out to run
   * code of the script; 'not compiled' with the reason.
   */
  readonly what: TierEvent['what']
  /** What it was compiled for; null for other changes. */
  readonly tier: 'typed' | 'js' | 'wasm' | null
  /** Qualified name; '<module>' for the script itself. */
  readonly function: string
  readonly filename: string
  readonly line: number
  readonly reason: string
  /** The piece of source that it is about, on one line and not whole when it is long. */
  readonly text: string
}
export type TierListener = (change: TierChange) => void

const LONGEST = 60

/** @internal */
export function tierChange(code: Code, { what, tier, node, why }: TierEvent): TierChange {
  const { source, core } = code
  const span = core.spans[node]
  const start = span?.start ?? core.firstLineStart
  const text = span === undefined ? '' : source.text.slice(start, Math.min(span.end, start + LONGEST)).split('\n', 1)[0] as string
  return { what, tier, function: code.qualname, filename: source.filename, line: source.line(start), reason: why, text }
}
