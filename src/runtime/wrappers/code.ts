/** Code objects, as far as they can be looked at. Reference: https://docs.python.org/3.13/reference/datamodel.html#code-objects */
import { childCode } from '../../compile/function-value.ts'
import { blocksOf, expressionsOf, operandsOf } from '../../core/finish.ts'
import type { Block, CoreExpr } from '../../core/nodes.ts'
import type { Code } from '../../run/code.ts'
import { codeType } from '../builtin-types.ts'
import { address } from '../object/identity.ts'
import { PyTuple, type Value } from '../value.ts'
import { defineMembers } from './members.ts'

const strs = (names: Iterable<string>): PyTuple => new PyTuple([...names])

/** Parameters first, then the other locals. */
function variableNames(c: Code): string[] {
  const { params, slotNames } = c.core
  const cellsOfOthers = new Set(c.freeSlots)
  const { cells } = referred(c)
  const first = params.names.length + params.keywordOnly.length
  // Those of generator expressions that run in this frame would be of frames of their own.
  const inlined = [...new Set(c.core.inlined.values())]
  const own = (i: number): boolean => {
    const at = c.core.inComprehension.get(i)
    return at === undefined || !inlined.some(({ start, end }) => at.start >= start && at.end <= end)
  }
  const names = slotNames.filter((name, i) => name !== '' && own(i) && !cellsOfOthers.has(i) && (i < first || i === params.vararg || i === params.kwarg || (!cells.has(name) && /^[^\W\d]\w*$/u.test(name))))
  return [...new Set(names)]
}

/** What the code refers to, in the order of the text: names that are not its variables, cells of its own, constants. */
function referred(c: Code): { names: Set<string>; cells: Set<string>; constants: Set<Value> } {
  const names = new Set<string>()
  const cells = new Set<string>()
  const constants = new Set<Value>()
  const visitExpr = (e: CoreExpr): void => {
    for (const x of operandsOf(e)) visitExpr(x)
    if (e.kind === 'Global' || e.kind === 'Name' || e.kind === 'Attr') names.add(e.name)
    else if (e.kind === 'Const') constants.add(e.value)
    else if (e.kind === 'Function') constants.add(childCode(c, e.code))
  }
  const visit = (b: Block): void => {
    for (const s of b.stmts) {
      for (const e of expressionsOf(s)) visitExpr(e)
      if (s.kind === 'MakeCell') cells.add(c.core.slotNames[s.slot] as string)
      else if (s.kind === 'BorrowCell') {
        const name = c.core.slotNames[s.of] as string
        if (name !== '') cells.add(name)
      }
      else if ('name' in s && s.kind !== 'BuildClass') names.add(s.name)
      for (const inner of blocksOf(s)) visit(inner)
    }
  }
  visit(c.core.body)
  return { names, cells, constants }
}

function flags(c: Code): number {
  const { params, kind } = c.core
  return (kind === 'module' || kind === 'class' ? 0 : 3) | (params.vararg >= 0 ? 4 : 0) | (params.kwarg >= 0 ? 8 : 0) | { function: 0, generator: 32, coroutine: 128, 'async generator': 512 }[c.flavour] | (c.iterable ? 256 : 0)
}

const firstLine = (c: Code): number => c.source.line(c.core.firstLineStart)

export function registerCode(): void {
  defineMembers(codeType, {
    co_name: (c: Code) => c.name,
    co_qualname: (c: Code) => c.qualname,
    co_argcount: (c: Code) => c.core.params.names.length,
    co_posonlyargcount: (c: Code) => c.core.params.positionalOnly,
    co_kwonlyargcount: (c: Code) => c.core.params.keywordOnly.length,
    co_varnames: (c: Code) => strs(variableNames(c)),
    co_nlocals: (c: Code) => variableNames(c).length,
    co_names: (c: Code) => strs(referred(c).names),
    co_cellvars: (c: Code) => strs(referred(c).cells),
    co_consts: (c: Code) => new PyTuple([...new Set(c.core.kind === 'module' ? [...referred(c).constants, null] : [c.doc, ...referred(c).constants])]),
    co_freevars: (c: Code) => strs(c.freeSlots.map((s) => c.core.slotNames[s] as string)),
    co_filename: (c: Code) => c.source.filename,
    co_firstlineno: firstLine,
    co_flags: flags,
  })
  codeType.slots.repr = (c: Code) => `<code object ${c.name} at ${address(c)}, file "${c.source.filename}", line ${firstLine(c)}>`
}
