/**
 * A program as generated JavaScript: what the machine's loop does, with the operands in the text. The machine keeps all state, so that what
 * is tried, taken back and charged for is the same. Of the pattern only numbers get into the text.
 */
import { HOT_CALLS, tiering } from '../../compile/tier.ts'
import { evaluate, mayGenerate } from '../../jit/host.ts'
import { rt } from '../../run/state.ts'
import type { Machine } from './machine.ts'
import {
  AT, ATOMIC, CHAR, CHOICE, COND, COUNT, type Code, END, FAIL, GREEDY, JUMP, LAZY, LINE_END, LINE_START, LOOK, LOOP, LOOP_ENTER, LOOP_START, MATCH, OPERANDS, REF,
  RUN, RUN_LAZY, RUN_POSSESSIVE, SAVE, SLOT, SPLIT, START, STRING_END, TEST, UNBOUNDED,
} from './program.ts'

/** Runs from an instruction at a place to the next MATCH; the place there, -1 when there is no way. */
export type Matcher = (machine: Machine, pc: number, at: number, top: boolean) => number

/** Attempts to match, at all places, before a program is worth its text. */
const HOT = 300

/** Attempts until a program compiled now is hot. */
export function attemptsUntilHot(): number {
  if (!rt.realm.generates || !mayGenerate()) return Infinity
  return tiering.calls === HOT_CALLS ? HOT : 1
}

/** Larger programs are left to the machine's loop: the host would take long to compile them. */
const MOST_OPS = 800

/** Where the loop may come to from elsewhere than the instruction before. */
function targets(ops: Int32Array): Set<number> {
  const out = new Set([0])
  for (let pc = 0; pc < ops.length; pc = next(ops, pc)) {
    const op = (i: number): number => ops[pc + i] as number
    switch (ops[pc]) {
      case SPLIT: case JUMP: case ATOMIC:
        out.add(op(1))
        if (ops[pc] === ATOMIC) out.add(pc + 2)
        break
      case RUN: case RUN_LAZY:
        out.add(pc + 5)
        break
      case LOOK:
        out.add(op(3)).add(pc + 4)
        break
      case LOOP:
        out.add(op(5)).add(pc + 6)
        break
      case COND:
        out.add(op(2))
    }
  }
  return out
}

function next(ops: Int32Array, pc: number): number {
  return pc + 1 + (OPERANDS[ops[pc] as number] as number)
}

class Writer {
  private readonly code: Code
  private readonly bases: string[] = []
  readonly constants: unknown[] = []
  private readonly names: Map<unknown, string> = new Map()

  constructor(code: Code) {
    this.code = code
  }

  private k(value: unknown): string {
    let name = this.names.get(value)
    if (name === undefined) {
      name = `k${this.constants.push(value) - 1}`
      this.names.set(value, name)
    }
    return name
  }

  /** Does the character `c` fail the test? */
  private fails(test: number, c: string): string {
    return `(${c} < 256 ? ${this.k(this.code.tables[test])}[${c}] === 0 : !${this.k(this.code.tests[test])}(${c}))`
  }

  /** Calls of the machine that count steps. */
  private counted(js: string): string {
    return `m.steps = n; ${js}; n = m.steps`
  }

  private goTo(pc: number): string {
    return `{ pc = ${pc}; continue z }`
  }

  private place(where: number, ascii: boolean): string {
    switch (where) {
      case START: return 'at === 0'
      case LINE_START: return 'at === 0 || t[at - 1] === 10'
      case STRING_END: return 'at === end'
      case END: return 'at === end || (at === end - 1 && t[at] === 10)'
      case LINE_END: return 'at === end || t[at] === 10'
      default: return `m.holds(${where}, ${ascii}, at)`
    }
  }

  private run(pc: number, kind: number, test: number, least: number, most: number, follows: number): string {
    const bound = most >= UNBOUNDED ? 'end' : `(end - at < ${most} ? end : at + ${most})`
    const lines = [`{ const from = at, most = ${bound}`]
    const stop = kind === RUN_LAZY ? `(most < from + ${least} ? most : from + ${least})` : 'most'
    lines.push(`const stop = ${stop}`)
    lines.push(`while (at < stop) { const c = t[at]; if (${this.fails(test, 'c')}) break; at++ }`)
    lines.push('n += (at - from) >> 2')
    if (least > 0) lines.push(`if (at - from < ${least}) break x`)
    if (kind === RUN) {
      if (follows >= 0) lines.push(this.counted(`at = m.giveBack(from + ${least}, at, ${follows})`))
      lines.push(`if (at > from + ${least}) m.push(${GREEDY}, ${pc + 5}, from + ${least}, at)`)
    } else if (kind === RUN_LAZY) lines.push(`if (at < most) m.push(${LAZY}, ${pc}, at, most)`)
    return `${lines.join('\n')} }`
  }

  private loop(pc: number, r: number, least: number, most: number, greedy: boolean, exit: number): string {
    const body = pc + 6
    const push = greedy ? `m.push(${CHOICE}, ${exit}, at, 0)` : `m.push(${CHOICE}, ${body}, at, 0); pc = ${exit}; continue z`
    return `{ const count = m.counts[${r}]\nif (count >= ${least}) { if (count < ${most} && at !== m.marks[${r}]) { ${push} } else ${this.goTo(exit)} } }`
  }

  /** The text of one instruction; `break x` goes back to the last choice. */
  private instruction(pc: number): string {
    const { ops } = this.code
    const op = (i: number): number => ops[pc + i] as number
    switch (ops[pc]) {
      case CHAR:
        return `if (at >= end || t[at] !== ${op(1)}) break x; at++`
      case TEST:
        return `{ if (at >= end) break x; const c = t[at]; if (${this.fails(op(1), 'c')}) break x; at++ }`
      case SPLIT: {
        const [exit, first, rest] = [op(1), op(2), op(3)]
        const push = `m.push(${CHOICE}, ${exit}, at, 0)`
        const enter = first < 0 ? '' : `if (at >= end || ${this.fails(first, 't[at]')}) ${this.goTo(exit)}\n`
        return enter + (rest < 0 ? push : `if (at < end && !${this.fails(rest, 't[at]')}) ${push}`)
      }
      case JUMP:
        return this.goTo(op(1))
      case SAVE: {
        const slot = op(1)
        const closes = (slot & 1) === 1 ? `; s[last] = ${slot >> 1}` : ''
        return `if (top && m.top === 0) m.used = true; else m.push(${SLOT}, ${slot}, s[${slot}], s[last])\ns[${slot}] = at${closes}`
      }
      case AT:
        return `if (!(${this.place(op(1), op(2) === 1)})) break x`
      case REF:
        return `{ ${this.counted(`const length = m.repeated(${op(1)}, ${op(2)}, at)`)}; if (length < 0) break x; at += length }`
      case RUN: case RUN_LAZY: case RUN_POSSESSIVE:
        return this.run(pc, op(0), op(1), op(2), op(3), op(4))
      case LOOK: {
        const from = op(1) < 0 ? 'at' : `at - ${op(1)}`
        const held = op(2) === 1 ? 'm.undo(before); if (stop >= 0) break x' : 'if (stop < 0) break x; m.commit(before)'
        return `{ const from = ${from}, before = m.top; ${this.counted(`const stop = from < 0 ? -1 : run(m, ${pc + 4}, from, false)`)}; ${held} }\n${this.goTo(op(3))}`
      }
      case ATOMIC:
        return `{ const before = m.top; ${this.counted(`const stop = run(m, ${pc + 2}, at, false)`)}; if (stop < 0) break x; m.commit(before); at = stop }\n${this.goTo(op(1))}`
      case LOOP_START: {
        const r = op(1)
        return `m.push(${COUNT}, ${r}, m.counts[${r}], m.marks[${r}]); m.counts[${r}] = 0; m.marks[${r}] = -1`
      }
      case LOOP:
        return this.loop(pc, op(1), op(2), op(3), op(4) === 1, op(5))
      case LOOP_ENTER: {
        const r = op(1)
        return `m.push(${COUNT}, ${r}, m.counts[${r}], m.marks[${r}]); if (m.counts[${r}] >= ${op(2)}) m.marks[${r}] = at; m.counts[${r}]++`
      }
      case COND:
        return `if (s[${2 * op(1) + 1}] < 0) ${this.goTo(op(2))}`
      case FAIL:
        return 'break x'
      case MATCH:
        return 'if (!top || ((!m.full || at === end) && at !== m.not)) { m.steps = n; return at } break x'
      default:
        throw new Error(`cannot happen: instruction ${ops[pc]} of a regular expression. Please report it.`)
    }
  }

  text(): string {
    const { ops } = this.code
    const labels = targets(ops)
    for (let pc = 0; pc < ops.length; pc = next(ops, pc)) this.bases.push(`${labels.has(pc) ? `case ${pc}: ` : ''}n++; ${this.instruction(pc)}`)
    return `return function run(m, pc, at, top) {
const t = m.text, end = m.end, s = m.slots, last = s.length - 1, base = m.top
let n = m.steps
z: for (;;) {
if (n >= 4096) { ${this.counted('m.pay()')} }
x: switch (pc) {
${this.bases.join('\n')}
}
${this.counted('pc = m.back(base)')}
if (pc < 0) return -1
at = m.place
} }`
  }
}

/** The matcher of a program; null for one that is too large. */
export function generateMatcher(code: Code): Matcher | null {
  if (code.ops.length > MOST_OPS) return null
  const writer = new Writer(code)
  return evaluate(writer.text(), writer.constants) as Matcher
}
