/**
 * What is known of objects at a point of the text: which shape a name's object has, that it is a list of certain kinds.
 * Guards add to it; stores to the name, steps and the heads of loops take away.
 */
type What = 'shape' | 'list' | 'items'

export class Known {
  private facts: Map<string, unknown> = new Map()

  has(name: string, what: What): unknown {
    return this.facts.get(`${what} ${name}`)
  }

  learn(name: string, what: What, value: unknown): void {
    this.facts.set(`${what} ${name}`, value)
  }

  /** The name takes another value. */
  forget(name: string): void {
    this.facts.delete(`shape ${name}`)
    this.facts.delete(`list ${name}`)
    this.facts.delete(`items ${name}`)
  }

  /** The local that holds a list's array is out of reach. */
  forgetItems(name: string): void {
    this.facts.delete(`items ${name}`)
  }

  /** Lists may have changed their kind. */
  forgetLists(): void {
    for (const key of this.facts.keys()) if (!key.startsWith('shape ')) this.facts.delete(key)
  }

  /** Anything may have changed. */
  clear(): void {
    this.facts.clear()
  }

  /** What `build` learns holds inside of it only; what it forgets is forgotten outside, too. */
  within(build: () => void): void {
    const before = this.facts
    this.facts = new Map(before)
    build()
    const after = this.facts
    for (const [key, value] of before) if (after.get(key) !== value) before.delete(key)
    this.facts = before
  }
}
