/** Text under construction: lines, names for what they compute, and the constants that they close over. */
import { meter } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { Known } from './known.ts'

export class Text {
  readonly constants: unknown[] = []
  readonly known: Known = new Known()
  protected out: string[] = []
  private readonly names: Map<unknown, string> = new Map()
  private count = 0

  line(text: string): void {
    this.out.push(text)
  }

  /** The lines that `build` makes, not yet in the text: they will run under a condition. */
  capture(build: () => void): string[] {
    const outer = this.out
    const lines: string[] = []
    this.out = lines
    this.known.within(build)
    this.out = outer
    return lines
  }

  /** `if (condition) { ... }`, with an `else` when there is one. */
  when(condition: string, build: () => void, otherwise: (() => void) | null = null): void {
    this.line(`if (${condition}) {`)
    this.known.within(build)
    if (otherwise !== null) {
      this.line('} else {')
      this.known.within(otherwise)
    }
    this.line('}')
  }

  lines(lines: readonly string[]): void {
    for (const l of lines) this.out.push(l)
  }

  get text(): string {
    return this.out.join('\n')
  }

  name(prefix: string): string {
    return `${prefix}${this.count++}`
  }

  /** A local holding the value of `js` from here on. */
  temp(js: string): string {
    const t = this.name('t')
    this.out.push(`const ${t} = ${js}`)
    return t
  }

  /** The name of a constant. */
  k(value: unknown): string {
    let name = this.names.get(value)
    if (name === undefined) {
      name = `k${this.constants.length}`
      this.constants.push(value)
      this.names.set(value, name)
    }
    return name
  }

  /** Is a name that of a constant? */
  isConstant(name: string, value: unknown): boolean {
    return this.names.get(value) === name
  }

  get rt(): string {
    return this.k(rt)
  }

  get meter(): string {
    return this.k(meter)
  }
}
