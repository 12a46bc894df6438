/**
 * Breaks the lines of a minified bundle. Hosts show the line of an uncaught error whole: one of 150,000 characters buries
 * the message.
 */
import { parseSync } from 'rolldown/utils'

/** Characters of a line after which the next statement begins a new one. */
const LONG = 2000

/** The text with line breaks before statements and members of classes, where they mean nothing. */
export function broken(name: string, text: string): string {
  const { program, errors } = parseSync(name, text)
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`)
  const starts: number[] = []
  collect(program, starts)
  starts.sort((a, b) => a - b)
  let out = ''
  let done = 0
  let line = 0
  for (const start of starts) {
    line = Math.max(line, text.lastIndexOf('\n', start - 1) + 1)
    if (start - line <= LONG) continue
    out += `${text.slice(done, start)}\n`
    done = line = start
  }
  return out + text.slice(done)
}

const WITH_STATEMENTS = ['Program', 'BlockStatement', 'StaticBlock', 'ClassBody']

/** Where the statements of blocks and the members of classes begin. */
function collect(node: unknown, starts: number[]): void {
  if (node === null || typeof node !== 'object') return
  if (!Array.isArray(node)) {
    const { type, body } = node as { type?: string; body?: unknown }
    if (type !== undefined && WITH_STATEMENTS.includes(type)) for (const s of body as { start: number }[]) starts.push(s.start)
  }
  for (const child of Object.values(node)) collect(child, starts)
}
