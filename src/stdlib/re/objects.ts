/** The objects of `re`: patterns and matches. */
import { objectType } from '../../runtime/builtin-types.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject, type Value } from '../../runtime/value.ts'
import { Machine } from './machine.ts'
import type { Code } from './program.ts'
import { type Subject, part } from './subject.ts'
import type { Template } from './template.ts'

function typeOf(name: string): PyType {
  const t = new PyType(name, [objectType])
  t.module = 're'
  t.name = `re.${name}`
  t.subclassable = false
  return t
}
export const patternType = typeOf('Pattern')
export const matchType = typeOf('Match')

export class PyPattern extends PyObject {
  readonly source: Value
  readonly flags: number
  readonly code: Code
  readonly names: ReadonlyMap<string, number>
  readonly bytes: boolean
  /** Replacement texts that have been read. */
  readonly templates: Map<string, Template> = new Map()
  private idle: Machine | null = null

  constructor(source: Value, flags: number, code: Code, names: ReadonlyMap<string, number>, bytes: boolean) {
    super()
    this.source = source
    this.flags = flags
    this.code = code
    this.names = names
    this.bytes = bytes
  }

  /** A machine for itself, for as long as is wanted. */
  machine(subject: Subject, end: number): Machine {
    return new Machine(this.code, this.bytes).take(subject, end)
  }

  /** A machine that is used until the native that asks returns, and given back then. */
  borrow(subject: Subject, end: number): Machine {
    const machine = this.idle ?? new Machine(this.code, this.bytes)
    this.idle = null
    return machine.take(subject, end)
  }

  giveBack(machine: Machine): void {
    machine.drop()
    this.idle = machine
  }
}
PyPattern.prototype.cls = patternType

export class PyMatch extends PyObject {
  readonly pattern: PyPattern
  readonly subject: Subject
  readonly pos: number
  readonly endpos: number
  /** Starts and ends of the groups; behind them the last group that was closed. */
  readonly slots: readonly number[]

  constructor(pattern: PyPattern, subject: Subject, pos: number, endpos: number, slots: readonly number[]) {
    super()
    this.pattern = pattern
    this.subject = subject
    this.pos = pos
    this.endpos = endpos
    this.slots = slots
  }

  /** What group `n` holds; `otherwise` when it took no part. */
  group(n: number, otherwise: Value): Value {
    const from = this.slots[2 * n] as number
    const to = this.slots[2 * n + 1] as number
    return from < 0 || to < 0 ? otherwise : part(this.subject, from, to)
  }
}
PyMatch.prototype.cls = matchType
