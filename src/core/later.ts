/**
 * A function whose body is lowered when somebody first looks at it, which is its first call: of a module that is imported most functions are
 * never called. What making and calling the function takes is known before.
 */
import type { Block, CoreFunction, CoreStmt, SlotId, Span } from './nodes.ts'

/** What lowering the body finds out. */
type Found = 'slotNames' | 'inComprehension' | 'inlined' | 'body' | 'spans' | 'statementOf' | 'blockOf'

export class LaterFunction implements CoreFunction {
  readonly kind: CoreFunction['kind']
  readonly name: string
  readonly qualname: string
  readonly params: CoreFunction['params']
  readonly freeSlots: readonly SlotId[]
  readonly freeFrom: readonly SlotId[]
  readonly isGenerator: boolean
  readonly isAsync: boolean
  readonly inAsync: boolean
  readonly doc: string | null
  readonly firstLineStart: number
  readonly classCell: SlotId
  readonly resultSlot: SlotId
  readonly names: CoreFunction['names']
  private lower: () => CoreFunction
  private made: CoreFunction | null = null

  /** `lower` may throw (the host's stack may be used up), and is then asked again. */
  constructor(known: Omit<CoreFunction, Found>, lower: () => CoreFunction) {
    this.kind = known.kind
    this.name = known.name
    this.qualname = known.qualname
    this.params = known.params
    this.freeSlots = known.freeSlots
    this.freeFrom = known.freeFrom
    this.isGenerator = known.isGenerator
    this.isAsync = known.isAsync
    this.inAsync = known.inAsync
    this.doc = known.doc
    this.firstLineStart = known.firstLineStart
    this.classCell = known.classCell
    this.resultSlot = known.resultSlot
    this.names = known.names
    this.lower = lower
  }

  private get whole(): CoreFunction {
    if (this.made === null) {
      this.made = this.lower()
      // The tree and the scopes may go.
      this.lower = LOWERED
    }
    return this.made
  }

  get lowered(): boolean {
    return this.made !== null
  }

  get slotNames(): string[] {
    return this.whole.slotNames
  }
  get inComprehension(): CoreFunction['inComprehension'] {
    return this.whole.inComprehension
  }
  get inlined(): CoreFunction['inlined'] {
    return this.whole.inlined
  }
  get body(): Block {
    return this.whole.body
  }
  get spans(): Span[] {
    return this.whole.spans
  }
  get statementOf(): CoreStmt[] {
    return this.whole.statementOf
  }
  get blockOf(): Map<CoreStmt, Block> {
    return this.whole.blockOf
  }
}

const LOWERED = (): never => {
  throw new Error('internal error: a function is lowered twice; please report this')
}
