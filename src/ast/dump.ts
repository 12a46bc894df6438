/**
 * The tree as text, for `--dump ast` and golden files: one node per line, children indented, positions left out.
 *
 * What Python nests without a limit is shown flat, so that a long chain neither recurses nor indents: operators of a
 * left-deep chain stand under one `BinOp`, attributes, calls and subscripts under one `Primary`, and every `elif`
 * under its `If`. The walk itself keeps a stack of its own, so no tree is too deep for it.
 */
import type { Expr, If, Module, Node, Stmt } from './nodes.ts'

/** Fields that are positions or already shown otherwise. */
const hidden = new Set(['kind', 'start', 'end', 'opStart', 'attrStart', 'nameStart', 'parenthesised', 'codePoints'])
/** Fields whose value says enough without its name. */
const bare = new Set(['id', 'name', 'op', 'attr', 'module', 'imag'])

interface Task {
  readonly indent: number
  /** What stands before the node on its line, as `value: `. */
  readonly label: string
  readonly value: unknown
}

/** A line that is complete as it is, or a node, list or record still to be shown. */
type Work = Task | string

/** Readable, indented text of a tree, ending in a line break. */
export function dumpAst(node: Module | Stmt | Expr): string {
  const lines: string[] = []
  const stack: Work[] = [{ indent: 0, label: '', value: node }]
  for (let work = stack.pop(); work !== undefined; work = stack.pop()) {
    if (typeof work === 'string') lines.push(work)
    else {
      const produced: Work[] = []
      show(work, lines, produced)
      for (let i = produced.length - 1; i >= 0; i--) stack.push(produced[i] as Work)
    }
  }
  return `${lines.join('\n')}\n`
}

function pad(indent: number): string {
  return '  '.repeat(indent)
}

function isNode(value: unknown): value is Node & { readonly kind?: string } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
}

function show(task: Task, lines: string[], work: Work[]): void {
  const { indent, label, value } = task
  if (Array.isArray(value)) {
    lines.push(`${pad(indent)}${label.trimEnd()}`)
    for (const item of value) work.push({ indent: indent + 1, label: '', value: item })
  } else if (!isNode(value)) {
    lines.push(`${pad(indent)}${label}${scalar(value)}`)
  } else if (value.kind === 'BinOp') {
    lines.push(`${pad(indent)}${label}BinOp`)
    showOperators(value as Expr, indent + 1, work)
  } else if (value.kind === 'Attribute' || value.kind === 'Call' || value.kind === 'Subscript') {
    lines.push(`${pad(indent)}${label}Primary`)
    showTrailers(value as Expr, indent + 1, work)
  } else if (value.kind === 'If') {
    lines.push(`${pad(indent)}${label}If`)
    showBranches(value as If, indent + 1, work)
  } else showNode(value, indent, label, lines, work)
}

/** `a`, `+ b`, `* c`: the operands of a chain that is deep on the left, in order. */
function showOperators(node: Expr, indent: number, work: Work[]): void {
  const steps: Work[] = []
  let left = node
  while (left.kind === 'BinOp') {
    steps.push({ indent, label: `${left.op} `, value: left.right })
    left = left.left
  }
  pushAll(work, { indent, label: '', value: left }, steps)
}

/** An atom and what is applied to it, in order. */
function showTrailers(node: Expr, indent: number, work: Work[]): void {
  const steps: Work[] = []
  let inner = node
  for (;;) {
    if (inner.kind === 'Attribute') {
      steps.push(`${pad(indent)}.${inner.attr}`)
      inner = inner.value
    } else if (inner.kind === 'Subscript') {
      steps.push({ indent, label: '[] ', value: inner.index })
      inner = inner.value
    } else if (inner.kind === 'Call') {
      for (let i = inner.keywords.length - 1; i >= 0; i--) {
        const keyword = inner.keywords[i]
        steps.push({ indent: indent + 1, label: keyword?.arg == null ? '** ' : `${keyword.arg}= `, value: keyword?.value })
      }
      for (let i = inner.args.length - 1; i >= 0; i--) steps.push({ indent: indent + 1, label: '', value: inner.args[i] })
      steps.push(`${pad(indent)}()`)
      inner = inner.func
    } else break
  }
  pushAll(work, { indent, label: '', value: inner }, steps)
}

function showBranches(node: If, indent: number, work: Work[]): void {
  work.push({ indent, label: 'test: ', value: node.test }, { indent, label: 'body:', value: node.body })
  let { orelse } = node
  for (;;) {
    const only = orelse[0]
    if (orelse.length !== 1 || only?.kind !== 'If') break
    work.push({ indent, label: 'elif: ', value: only.test }, { indent, label: 'body:', value: only.body })
    orelse = only.orelse
  }
  if (orelse.length > 0) work.push({ indent, label: 'orelse:', value: orelse })
}

function showNode(node: Node & { readonly kind?: string }, indent: number, label: string, lines: string[], work: Work[]): void {
  let header = `${label}${node.kind ?? ''}`
  for (const [field, value] of Object.entries(node)) {
    if (hidden.has(field) || value === null || value === false || value === '' || (Array.isArray(value) && value.length === 0)) {
      if (isConstant(node) && field === 'value') header += ` ${constant(node)}`
    } else if (isConstant(node) && field === 'value') header += ` ${constant(node)}`
    else if (isNode(value)) work.push({ indent: indent + 1, label: `${field}: `, value })
    else if (Array.isArray(value)) {
      if (value.every((item) => typeof item === 'string')) header += ` ${field}=${value.join(',')}`
      else work.push({ indent: indent + 1, label: `${field}:`, value })
    } else if (value === true) header += ` ${field}`
    else header += bare.has(field) ? ` ${scalar(value)}` : ` ${field}=${scalar(value)}`
  }
  lines.push(pad(indent) + (header.replace(/  +/, ' ').trim() || '-'))
}

const constantKinds = new Set(['Int', 'Float', 'Str', 'Bytes', 'NameConstant', 'MatchSingleton'])

function isConstant(node: { readonly kind?: string }): boolean {
  return node.kind !== undefined && constantKinds.has(node.kind)
}

const words = new Map<unknown, string>([[null, 'None'], [true, 'True'], [false, 'False'], ['Ellipsis', 'Ellipsis']])

function constant(node: Node): string {
  const { kind, value, codePoints } = node as { kind: string; value: unknown; codePoints?: readonly number[] | null } & Node
  if (kind === 'NameConstant' || kind === 'MatchSingleton') return words.get(value) ?? String(value)
  if (kind === 'Float') return floatText(value as number)
  if (kind === 'Bytes') return `b${JSON.stringify(Array.from(value as Uint8Array, (byte) => String.fromCharCode(byte)).join(''))}`
  if (codePoints) return `[${codePoints.map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}]`
  return kind === 'Str' ? JSON.stringify(value) : String(value)
}

/** A float is told from an int by its point. */
function floatText(value: number): string {
  const text = String(value)
  return /^-?\d+$/.test(text) ? `${text}.0` : text
}

function scalar(value: unknown): string {
  return typeof value === 'string' && !/^[^\s"'\\]+$/u.test(value) ? JSON.stringify(value) : String(value)
}

/** Adds the first piece of work and then the steps, last found first. */
function pushAll(work: Work[], first: Work, steps: readonly Work[]): void {
  work.push(first)
  for (let i = steps.length - 1; i >= 0; i--) work.push(steps[i] as Work)
}
