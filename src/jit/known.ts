/**
 * What is known of objects at a point of the text: which shape a name's object has, or one of which, that it is a list of certain kinds.
 * Guards add to it; stores to the name, steps and the heads of loops take away.
 */
type What = 'shape' | 'shapes' | 'list' | 'items' | 'class' | 'builtin' | 'bool'

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
    this.facts.delete(`shapes ${name}`)
    this.facts.delete(`list ${name}`)
    this.facts.delete(`items ${name}`)
    this.facts.delete(`class ${name}`)
    this.facts.delete(`bool ${name}`)
    this.facts.delete(`builtin ${name}`)
  }

  /** The local that holds a list's array is out of reach. */
  forgetItems(name: string): void {
    this.facts.delete(`items ${name}`)
  }

  /** Lists may have changed their kind. */
  forgetLists(): void {
    for (const key of this.facts.keys()) if (key.startsWith('list ') || key.startsWith('items ')) this.facts.delete(key)
  }

  /** An object of that shape has got another: whatever name it goes by. */
  forgetShape(shape: unknown): void {
    for (const [key, value] of this.facts) if (value === shape || (Array.isArray(value) && value.includes(shape))) this.facts.delete(key)
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
