/** The scope tree as text, for people: what each name means where. */
import type { Binding, Scope } from './scopes.ts'

/** One line per scope, its names below it, inner scopes indented. */
export function dumpScopes(root: Scope): string {
  const out: string[] = []
  const pending: { scope: Scope; depth: number }[] = [{ scope: root, depth: 0 }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { scope, depth } = next
    const indent = '  '.repeat(depth)
    out.push(`${indent}${scope.kind} ${scope.name}${traits(scope)}`)
    for (const name of namesOf(scope)) out.push(`${indent}  ${name}: ${meaning(scope.binding(name), scope)}`)
    for (const child of [...scope.children].reverse()) pending.push({ scope: child, depth: depth + 1 })
  }
  return `${out.join('\n')}\n`
}

function namesOf(scope: Scope): Set<string> {
  return new Set([...scope.bound, ...scope.used, ...scope.globals, ...scope.nonlocals])
}

function traits(scope: Scope): string {
  const words: string[] = []
  if (scope.isAsync) words.push('async')
  if (scope.isGenerator) words.push('generator')
  if (scope.needsClassCell) words.push('class cell')
  const free = [...scope.free.keys()]
  if (free.length > 0) words.push(`free: ${free.join(', ')}`)
  return words.length === 0 ? '' : ` (${words.join('; ')})`
}

function meaning(b: Binding, scope: Scope): string {
  switch (b.kind) {
    case 'global':
      return 'global'
    case 'local':
      return b.owner === scope ? 'local' : `local of ${b.owner.name}`
    case 'cell':
      return b.owner === scope ? 'cell' : `cell of ${b.owner.name}`
    case 'name':
      return `class name, then ${b.outer.kind === 'cell' ? `cell of ${b.outer.owner.name}` : 'global'}`
  }
}
