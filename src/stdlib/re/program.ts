/** The tree of a regular expression as instructions for the machine. */
import { charge } from '../../run/meter.ts'
import { canonical, type CharTest, setTest } from './chars.ts'
import { firstOf } from './first.ts'
import type { Matcher } from './matcher.ts'
import { A, I, MAXREPEAT, type Node, S } from './nodes.ts'

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

/** How many operands each instruction has. */
export const OPERANDS: readonly number[] = [0, 1, 1, 3, 1, 1, 2, 2, 4, 4, 4, 3, 1, 1, 5, 2, 2, 0]

// What stands on the machine's stack: kinds of entries, their three numbers behind each.
/** Go on at pc and position. */
export const CHOICE = 0
/** A slot's former value, and that of the last slot. */
export const SLOT = 1
/** A loop's former count and position. */
export const COUNT = 2
/** A greedy run: pc behind it, least and present end. What must come there stands before that pc. */
export const GREEDY = 3
/** A lazy run: its pc, present end, most that it may reach. */
export const LAZY = 4

/** What AT asks. */
export const START = 0
export const LINE_START = 1
export const STRING_END = 2
export const END = 3
export const LINE_END = 4
export const BOUNDARY = 5
export const INSIDE = 6
const PLACES: ReadonlyMap<string, number> = new Map([
  ['start', START], ['string start', START], ['line start', LINE_START], ['string end', STRING_END], ['end', END], ['line end', LINE_END], ['boundary', BOUNDARY],
])

/** Stands for no upper bound: longer than any text. */
export const UNBOUNDED = 0x7fffffff

/** Alternatives with more branches get no tests of first characters. */
const MOST_BRANCHES = 16

export interface Code {
  /** Instructions with their operands. */
  readonly ops: Int32Array
  readonly tests: readonly CharTest[]
  readonly loops: number
  readonly groups: number
  /** What each test says of the first 256 characters. */
  readonly tables: readonly Uint8Array[]
  /** The characters that every match begins with; empty when they are not known. */
  readonly prefix: readonly number[]
  /** The first of them as a text to look for; empty when there is none, or one that is no UTF-16 unit. */
  readonly needle: string
  /** A test that the first character of every match passes; undefined when there may be none. */
  readonly firstTest: CharTest | undefined
  readonly firstTable: Uint8Array | undefined
  /** Attempts to match until it gets a matcher of its own; infinite where none may be generated. */
  heat: number
  /** Generated code; undefined before it was asked for, null where the program is too large. */
  matcher: Matcher | null | undefined
}

class Compiler {
  readonly ops: number[] = []
  readonly tests: CharTest[] = []
  readonly tables: Uint8Array[] = []
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

  /** The number of a test that the first character of every match of `node` passes; -1 when there is none. */
  private firstTest(node: Node): number {
    const first = firstOf(node, (part) => this.testOf(part))
    return first === undefined ? -1 : this.test(first)
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
          const few = node.branches.length <= MOST_BRANCHES
          const first = few ? this.firstTest(branch) : -1
          const rest = few ? this.firstTest({ t: 'alt', branches: node.branches.slice(i + 1) }) : -1
          const split = this.emit(SPLIT, 0, first, rest) - 3
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
        this.emit(AT, PLACES.get(node.kind) ?? INSIDE, this.bytes || (node.flags & A) !== 0 ? 1 : 0)
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
    const least = Math.min(min, UNBOUNDED)
    const most = max === MAXREPEAT ? UNBOUNDED : Math.min(max, UNBOUNDED)
    if (test !== null) {
      this.emit(mode === 'greedy' ? RUN : mode === 'lazy' ? RUN_LAZY : RUN_POSSESSIVE, this.test(test), least, most, -1)
      return
    }
    if (mode === 'possessive') {
      // As CPython has it, no time gives anything back once the next one has begun.
      this.atomic(() => this.repeat({ ...node, mode: 'greedy', body: { t: 'atomic', body } }))
      return
    }
    const r = this.loops++
    this.emit(LOOP_START, r)
    const head = this.ops.length
    const exit = this.emit(LOOP, r, least, most, mode === 'greedy' ? 1 : 0, 0) - 1
    this.emit(LOOP_ENTER, r, least)
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

/**
 * Tells each run of one test what has to follow it. Where that can't be a character of the run, giving characters back is of no use:
 * the run is possessive. Otherwise the machine gives back as many as it takes to get to such a character.
 */
function tellRuns(ops: number[], tests: readonly CharTest[]): void {
  for (let pc = 0; pc < ops.length; pc += 1 + (OPERANDS[ops[pc] as number] as number)) {
    const kind = ops[pc] as number
    if (kind !== RUN && kind !== RUN_LAZY) continue
    const test = tests[ops[pc + 1] as number] as CharTest
    let next = pc + 5
    while (ops[next] === SAVE || ops[next] === JUMP) next = ops[next] === SAVE ? next + 2 : (ops[next + 1] as number)
    let alone = false
    if (ops[next] === CHAR) {
      const c = ops[next + 1] as number
      ops[pc + 4] = c
      alone = !test(c)
    } else if (ops[next] === MATCH) alone = true
    else if (ops[next] === AT) {
      const where = ops[next + 1] as number
      alone = where === STRING_END || ((where === END || where === LINE_END) && !test(10))
    }
    if (alone && kind === RUN) ops[pc] = RUN_POSSESSIVE
  }
}

/** Longer texts are not looked for as a whole: the time of the host's search is bounded by the product of both lengths. */
const NEEDLE = 8

export function compileProgram(body: Node, groups: number, bytes: boolean, heat: number): Code {
  const compiler = new Compiler(bytes)
  compiler.add(body)
  compiler.emit(MATCH)
  const { ops, tests, tables, loops } = compiler
  tellRuns(ops, tests)
  const prefix: number[] = []
  for (let pc = 0; ops[pc] === SAVE || ops[pc] === CHAR; pc += 2) if (ops[pc] === CHAR) prefix.push(ops[pc + 1] as number)
  let needle = ''
  for (let i = 0; i < NEEDLE && i < prefix.length && (prefix[i] as number) < 0xd800; i++) needle += String.fromCharCode(prefix[i] as number)
  const firstTest = firstOf(body, (node) => compiler.testOf(node))
  const firstTable = firstTest === undefined ? undefined : tableOf(firstTest)
  return { ops: Int32Array.from(ops), tests, tables, loops, groups, prefix, needle, firstTest, firstTable, heat, matcher: undefined }
}

function tableOf(test: CharTest): Uint8Array {
  const table = new Uint8Array(256)
  for (let c = 0; c < 256; c++) table[c] = test(c) ? 1 : 0
  return table
}
