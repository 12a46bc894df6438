/** The tree of a regular expression as instructions for the machine. */
import { charge } from '../../run/meter.ts'
import { canonical, type CharTest, setTest } from './chars.ts'
import { firstOf } from './first.ts'
import { I, MAXREPEAT, type Node, S } from './nodes.ts'

export const MATCH = 0
export const CHAR = 1
export const TEST = 2
export const SPLIT = 3
export const JUMP = 4
export const SAVE = 5
export const AT = 6
export const REF = 7
export const RUN = 8
export const RUN_LAZY = 9
export const RUN_POSSESSIVE = 10
export const LOOK = 11
export const ATOMIC = 12
export const LOOP_START = 13
export const LOOP = 14
export const LOOP_ENTER = 15
export const COND = 16
export const FAIL = 17

export interface Code {
  /** Instructions with their operands. */
  readonly ops: readonly number[]
  readonly tests: readonly CharTest[]
  readonly assertions: readonly { readonly kind: string; readonly flags: number }[]
  readonly loops: number
  readonly groups: number
  /** What each test says of the first 256 characters. */
  readonly tables: readonly Uint8Array[]
  /** The characters that every match begins with; empty when they are not known. */
  readonly prefix: readonly number[]
  /** A test that the first character of every match passes; undefined when there may be none. */
  readonly firstTest: CharTest | undefined
  readonly firstTable: Uint8Array | undefined
}

class Compiler {
  readonly ops: number[] = []
  readonly tests: CharTest[] = []
  readonly tables: Uint8Array[] = []
  readonly assertions: { kind: string; flags: number }[] = []
  loops = 0
  private readonly bytes: boolean

  constructor(bytes: boolean) {
    this.bytes = bytes
  }

  emit(...ops: number[]): number {
    charge(1)
    this.ops.push(...ops)
    return this.ops.length
  }

  /** The test of a node that matches one character. */
  testOf(node: Node): CharTest | null {
    switch (node.t) {
      case 'char': {
        if ((node.flags & I) === 0) return (c) => c === node.c
        const wanted = canonical(node.c, node.flags, this.bytes)
        return (c) => c === node.c || canonical(c, node.flags, this.bytes) === wanted
      }
      case 'any':
        return (node.flags & S) !== 0 ? () => true : (c) => c !== 10
      case 'set':
        return setTest(node.items, node.negate, node.flags, this.bytes)
      default:
        return null
    }
  }

  private test(f: CharTest): number {
    charge(16)
    this.tables.push(tableOf(f))
    return this.tests.push(f) - 1
  }

  add(node: Node): void {
    switch (node.t) {
      case 'char': case 'any': case 'set':
        if (node.t === 'char' && ((node.flags & I) === 0 || canonical(node.c, node.flags, this.bytes) === node.c && !cased(node.c, this.bytes))) this.emit(CHAR, node.c)
        else this.emit(TEST, this.test(this.testOf(node) as CharTest))
        return
      case 'seq':
        for (const item of node.items) this.add(item)
        return
      case 'alt': {
        const ends: number[] = []
        node.branches.forEach((branch, i) => {
          if (i === node.branches.length - 1) {
            this.add(branch)
            return
          }
          const split = this.emit(SPLIT, 0) - 1
          this.add(branch)
          ends.push(this.emit(JUMP, 0) - 1)
          this.ops[split] = this.ops.length
        })
        for (const end of ends) this.ops[end] = this.ops.length
        return
      }
      case 'group':
        this.emit(SAVE, 2 * node.n)
        this.add(node.body)
        this.emit(SAVE, 2 * node.n + 1)
        return
      case 'repeat':
        this.repeat(node)
        return
      case 'at':
        this.emit(AT, this.assertions.push({ kind: node.kind, flags: node.flags }) - 1)
        return
      case 'look': {
        const end = this.emit(LOOK, node.behind, node.negate ? 1 : 0, 0) - 1
        this.add(node.body)
        this.emit(MATCH)
        this.ops[end] = this.ops.length
        return
      }
      case 'atomic':
        this.atomic(() => this.add(node.body))
        return
      case 'ref':
        this.emit(REF, node.n, node.flags)
        return
      case 'cond': {
        const no = this.emit(COND, node.n, 0) - 1
        this.add(node.yes)
        const end = this.emit(JUMP, 0) - 1
        this.ops[no] = this.ops.length
        this.add(node.no)
        this.ops[end] = this.ops.length
        return
      }
      case 'fail':
        this.emit(FAIL)
    }
  }

  private atomic(body: () => void): void {
    const end = this.emit(ATOMIC, 0) - 1
    body()
    this.emit(MATCH)
    this.ops[end] = this.ops.length
  }

  private repeat(node: Extract<Node, { t: 'repeat' }>): void {
    const { min, max, mode, body } = node
    const test = this.testOf(body)
    const most = max === MAXREPEAT ? Number.POSITIVE_INFINITY : max
    if (test !== null) {
      this.emit(mode === 'greedy' ? RUN : mode === 'lazy' ? RUN_LAZY : RUN_POSSESSIVE, this.test(test), min, most)
      return
    }
    if (mode === 'possessive') {
      this.atomic(() => this.repeat({ ...node, mode: 'greedy' }))
      return
    }
    const r = this.loops++
    this.emit(LOOP_START, r)
    const head = this.ops.length
    const exit = this.emit(LOOP, r, min, most, mode === 'greedy' ? 1 : 0, 0) - 1
    this.emit(LOOP_ENTER, r)
    this.add(body)
    this.emit(JUMP, head)
    this.ops[exit] = this.ops.length
  }
}

/** May a character match another one when case does not count? */
function cased(c: number, bytes: boolean): boolean {
  if (bytes || c < 128) {
    const letter = c | 32
    return letter >= 97 && letter <= 122
  }
  return true
}

export function compileProgram(body: Node, groups: number, bytes: boolean): Code {
  const compiler = new Compiler(bytes)
  compiler.add(body)
  compiler.emit(MATCH)
  const { ops, tests, tables, assertions, loops } = compiler
  const prefix: number[] = []
  for (let pc = 0; ops[pc] === SAVE || ops[pc] === CHAR; pc += 2) if (ops[pc] === CHAR) prefix.push(ops[pc + 1] as number)
  const firstTest = firstOf(body, (node) => compiler.testOf(node))
  return { ops, tests, tables, assertions, loops, groups, prefix, firstTest, firstTable: firstTest === undefined ? undefined : tableOf(firstTest) }
}

function tableOf(test: CharTest): Uint8Array {
  const table = new Uint8Array(256)
  for (let c = 0; c < 256; c++) table[c] = test(c) ? 1 : 0
  return table
}
