/** The generated form of a function as other generated code enters it: numbers are passed and floats given back as they are. */
import type { SlotKind } from './kinds.ts'

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

/** Where generated code finds the generated form that a function has at the moment. It belongs to the code of the function. */
export class RawLink {
  /** Number of the signature; 0 when there is nothing to call. */
  signature = 0
  run: ((...args: any[]) => any) | null = null

  set(raw: RawFunction): void {
    this.signature = signatureNumber(raw.signature)
    this.run = raw.run
  }

  unset(raw: RawFunction): void {
    if (this.run !== raw.run) return
    this.signature = 0
    this.run = null
  }
}

const numbers: Map<string, number> = new Map()
export function signatureNumber({ params, givesFloat }: RawSignature): number {
  const key = `${params.join()} ${givesFloat}`
  let n = numbers.get(key)
  if (n === undefined) numbers.set(key, (n = numbers.size + 1))
  return n
}

