/**
 * Fuel, wall time and memory accounting: one running total for the entry that is executing
 * (nested entries share the outermost's). Anything whose cost grows with guest data calls
 * `charge` (work) or `chargeMemory` (bytes) before it does the work.
 *
 * The hot path is one subtraction and one comparison; `slice` holds what may be spent before the
 * slow path looks at the real limits, the clock and the abort signal.
 */

/** The engine's hook for the slow paths: installed by run/limits.ts. */
export interface MeterHooks {
  /** The fuel slice is used up: refill `meter.slice` or throw the limit error. */
  fuel(): void
  /** The memory allowance is used up: recount what lives and refill `meter.memory`, or throw the limit error. */
  memory(bytes: number): void
  /** Ends the slice: `fuel` is asked at the next charge. */
  interrupt(): void
  /** All frames have been put aside where they can be seen: what lives is counted now, if that is due. */
  unwound(): void
}

/** `granted`: what refills have added to `slice` so far, so that `granted - slice` only grows by what is spent. */
export const meter: { slice: number; granted: number; memory: number; hooks: MeterHooks } = {
  slice: Number.POSITIVE_INFINITY,
  granted: 0,
  memory: Number.POSITIVE_INFINITY,
  hooks: { fuel() {}, memory() {}, interrupt() {}, unwound() {} },
}

/**
 * How many of the next slices are to be short. The host compiles a function for what it has seen of it; the end of a slice is seen so rarely
 * that most of the generated code would be compiled as if it never came, and thrown away at the first one.
 */
export const shortSlices: { left: number } = { left: 0 }

/** Charges `units` of work (one unit is about one simple statement, or 16 elements or characters processed natively). */
export function charge(units: number): void {
  meter.slice -= units
  if (!(meter.slice >= 0)) meter.hooks.fuel()
}

/** Charges work proportional to `n` elements, characters or digits. */
export function chargeElements(n: number): void {
  meter.slice -= (n < 2147483648 ? n >> 4 : Math.floor(n / 16)) + 1
  if (!(meter.slice >= 0)) meter.hooks.fuel()
}

/** Charges memory about to be allocated, in bytes. A request beyond the allowance is refused before anything is allocated. */
export function chargeMemory(bytes: number): void {
  meter.memory -= bytes
  if (!(meter.memory >= 0)) meter.hooks.memory(bytes)
}

/** Runs work that is done once for a script and not for a run of it, such as making a constant: no run is charged for it. */
export function uncharged<T>(work: () => T): T {
  const { slice, memory } = meter
  meter.slice = Number.POSITIVE_INFINITY
  meter.memory = Number.POSITIVE_INFINITY
  try {
    return work()
  } finally {
    meter.slice = slice
    meter.memory = memory
  }
}

/** What natives in progress are building and nothing else refers to yet: counted as living. Emptied when an entry ends. */
export const held: Set<object> = new Set()

/** While an expression is evaluated for evidence only (compile/probing.ts): what would change something refuses, as if it took guest code. */
export const evidence: { gathering: boolean } = { gathering: false }
