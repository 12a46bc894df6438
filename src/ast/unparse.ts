/**
 * Source text of an annotation, as `from __future__ import annotations` keeps it: CPython's own spelling
 * (`list[int]` for `list[ int ]`). What annotations rarely hold keeps its text from the source.
 */
import type { Expr } from './nodes.ts'

const PRECEDENCE: Record<string, number> = { '|': 5, '^': 6, '&': 7, '<<': 8, '>>': 8, '+': 9, '-': 9, '*': 10, '/': 10, '//': 10, '%': 10, '@': 10, '**': 12 }
const ATOM = 20

export function unparse(e: Expr, text: string): string {
  return render(e, text, 0)
}

function render(e: Expr, text: string, outer: number): string {
  switch (e.kind) {
    case 'Name':
      return e.id
    case 'NameConstant':
      return e.value === 'Ellipsis' ? '...' : e.value === null ? 'None' : e.value ? 'True' : 'False'
    case 'Int':
      return String(e.value)
    case 'Str':
      return e.codePoints === null && !/['\\\n\r\t]|[^\x20-\x7e]/.test(e.value) ? `'${e.value}'` : text.slice(e.start, e.end)
    case 'Attribute':
      return `${render(e.value, text, ATOM)}.${e.attr}`
    case 'Subscript': {
      // A tuple index stands without its parentheses.
      const index = e.index.kind === 'Tuple' && e.index.elts.length > 0 ? list(e.index.elts, text) + (e.index.elts.length === 1 ? ',' : '') : render(e.index, text, 0)
      return `${render(e.value, text, ATOM)}[${index}]`
    }
    case 'BinOp': {
      const p = PRECEDENCE[e.op] as number
      const right = e.op === '**' ? p : p + 1
      const inner = `${render(e.left, text, e.op === '**' ? p + 1 : p)} ${e.op} ${render(e.right, text, right)}`
      return p < outer ? `(${inner})` : inner
    }
    case 'Tuple':
      return `(${list(e.elts, text)}${e.elts.length === 1 ? ',' : ''})`
    case 'List':
      return `[${list(e.elts, text)}]`
    case 'Starred':
      return `*${render(e.value, text, 5)}`
    case 'Call':
      return `${render(e.func, text, ATOM)}(${[...e.args.map((a) => render(a, text, 0)), ...e.keywords.map((k) => `${k.arg === null ? '**' : `${k.arg}=`}${render(k.value, text, 0)}`)].join(', ')})`
    default:
      return text.slice(e.start, e.end)
  }
}

function list(elts: readonly Expr[], text: string): string {
  return elts.map((x) => render(x, text, 0)).join(', ')
}
