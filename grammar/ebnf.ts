/**
 * The grammar as EBNF, rendered from the parser's own record of its rules. `tauraro.ebnf` is the committed copy, so that
 * a change of the grammar shows up in review; `npx tsx grammar/ebnf.ts` writes it anew, and a test compares the two.
 */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type ISerializedGast, tokenLabel, type TokenType } from 'chevrotain'
import { StatementRules } from './rules/statements.ts'
import { allTokens, ArithmeticOperator, AugmentedAssign, InfixOperator, PrefixOperator } from './tokens.ts'

/** A record of a grammar element, with the fields its kinds have. */
type Element = ISerializedGast & {
  readonly name?: string
  readonly nonTerminalName?: string
  readonly definition?: readonly Element[]
}

const lineWidth = 110
const types = new Map(allTokens.map((type) => [type.name, type]))

function terminal(name: string): string {
  const type = types.get(name)
  const label = type === undefined ? name : tokenLabel(type)
  return label.startsWith("'") ? label : name.toUpperCase()
}

/** What joins the parts of a definition: precedence decides about parentheses. */
function sequence(parts: readonly Element[]): string {
  return parts.map((part) => (part.type === 'Alternation' && parts.length > 1 ? `( ${render(part)} )` : render(part))).join(' ')
}

function render(element: Element): string {
  const parts = element.definition ?? []
  switch (element.type) {
    case 'Terminal':
      return terminal(element.name ?? '')
    case 'NonTerminal':
      return element.nonTerminalName ?? element.name ?? ''
    case 'Option':
      return `[ ${sequence(parts)} ]`
    case 'Repetition':
      return `{ ${sequence(parts)} }`
    case 'RepetitionMandatory':
      return `{ ${sequence(parts)} }+`
    case 'Alternation':
      return parts.map(render).join(' | ')
    default:
      return sequence(parts)
  }
}

function rule(element: Element): string {
  const body = render({ ...element, type: 'Alternative' } as Element)
  const line = `${element.name} = ${body} ;`
  const parts = element.definition ?? []
  if (line.length <= lineWidth || parts.length !== 1 || parts[0]?.type !== 'Alternation') return line
  const alternatives = (parts[0].definition ?? []).map(render)
  return `${element.name} =\n    ${alternatives.join('\n  | ')}\n  ;`
}

function category(type: TokenType): string {
  const members = allTokens.filter((other) => other.CATEGORIES?.includes(type)).map((other) => terminal(other.name))
  return `${type.name.toUpperCase()} = ${members.join(' | ')} ;`
}

/** Rules in the order in which a reader meets them from the top. */
function inReadingOrder(rules: readonly Element[]): Element[] {
  const byName = new Map(rules.map((element) => [element.name, element]))
  const ordered = new Set<Element>()
  const pending: Element[] = []
  const queue = ['module', 'evalInput', ...byName.keys()].map((name) => byName.get(name)).filter((element) => element !== undefined)
  const referred = (element: Element): void => {
    if (element.type === 'NonTerminal') {
      const target = byName.get(element.nonTerminalName ?? element.name)
      if (target !== undefined && !ordered.has(target)) pending.push(target)
    } else element.definition?.forEach(referred)
  }
  for (let next = pending.shift() ?? queue.shift(); next !== undefined; next = pending.shift() ?? queue.shift()) {
    if (ordered.has(next)) continue
    ordered.add(next)
    next.definition?.forEach(referred)
  }
  return [...ordered]
}

/** The whole grammar as text. */
export function renderEbnf(): string {
  const rules = new StatementRules(null).getSerializedGastProductions() as Element[]
  const header = [
    '(* Rendered from the parser by grammar/ebnf.ts; do not edit.',
    '   Upper-case names are tokens. Some rules accept a little more than they mean; an action then refuses the rest',
    '   (two commas in a row, `not` behind an arithmetic operator, an order of parameters or arguments). *)',
  ]
  const categories = [PrefixOperator, InfixOperator, ArithmeticOperator, AugmentedAssign].map(category)
  return `${[...header, '', ...inReadingOrder(rules).map(rule), '', '(* Token categories *)', '', ...categories].join('\n')}\n`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(new URL('tauraro.ebnf', import.meta.url), renderEbnf())
}
