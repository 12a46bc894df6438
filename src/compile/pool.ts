/** A pool of literals, each handed out at most once. They come in batches, since a literal costs memory once its batch has been evaluated. */
export class Pool<Literal> {
  private readonly batches: (() => Literal[])[]
  private ready: Literal[] = []

  constructor(batches: (() => Literal[])[]) {
    this.batches = batches
  }

  /** The next one; undefined when the pool is empty. */
  pop(): Literal | undefined {
    if (this.ready.length === 0) {
      const batch = this.batches.pop()
      if (batch === undefined) return undefined
      this.ready = batch()
    }
    return this.ready.pop()
  }
}
