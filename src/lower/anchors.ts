/**
 * The spans that tracebacks mark, with the anchor in them: the operator of a binary operation, the brackets of a call or subscript.
 * Reference: PEP 657 and the carets of CPython 3.13.
 */
import type { BinOp, Call, Node } from '../ast/nodes.ts'
import type { Span } from '../core/nodes.ts'
import type { Source } from '../source.ts'

export function spanOf(node: Node, source: Source): Span {
  const at = node as Node & { readonly kind?: string }
  if (source.internal) return NOWHERE
  switch (at.kind) {
    case 'BinOp':
      return operator(node as BinOp, source.text)
    case 'Call':
      return bracketed(node, (node as Call).func.end, '(', source.text)
    case 'MatchClass':
      return bracketed(node, (node as Node & { cls: Node }).cls.end, '(', source.text)
    case 'Subscript':
      return bracketed(node, (node as Node & { value: Node }).value.end, '[', source.text)
    case 'Attribute':
      return attribute(node as Node & { attr: string }, source)
    default:
      return plain(node.start, node.end)
  }
}

/** Trees of the library's own have no positions. */
const NOWHERE: Span = plain(0, 0)

/** A method call that begins on an earlier line than the method's name is marked from the name on. */
export function methodCallSpan(node: Call, source: Source): Span {
  const name = node.func as Node & { attr: string }
  const span = spanOf(node, source)
  return source.line(node.start) === source.line(name.end) ? span : { ...span, start: name.end - name.attr.length }
}

function plain(start: number, end: number): Span {
  return { start, end, anchorStart: -1, anchorEnd: -1 }
}

/** An attribute on a later line than its object is marked alone. */
function attribute(node: Node & { attr: string }, source: Source): Span {
  if (source.line(node.start) === source.line(node.end)) return plain(node.start, node.end)
  return plain(node.end - node.attr.length, node.end)
}

/** One character, or two if the next is neither a blank nor in the right operand. */
function operator(node: BinOp, text: string): Span {
  const start = node.opStart
  const next = text[start + 1] as string
  const two = start + 1 < node.right.start && !/[\s\\#]/.test(next)
  return { start: node.start, end: node.end, anchorStart: start, anchorEnd: start + (two ? 2 : 1) }
}

function bracketed(node: Node, from: number, bracket: string, text: string): Span {
  let i = from
  while (text[i] !== bracket && i < node.end) {
    if (text[i] === '#') while (text[i] !== '\n' && text[i] !== '\r' && i < node.end) i++
    else i++
  }
  return { start: node.start, end: node.end, anchorStart: i, anchorEnd: node.end }
}
