/**
 * Valid code that is hardly what was meant: what CPython's code generator warns of.
 * Reference: https://docs.python.org/3.13/library/exceptions.html#SyntaxWarning
 */
import type { Expr } from '../../ast/nodes.ts'
import type { Source } from '../../source.ts'

/** The type of a constant, by the time code is generated; null for what is none. Operators on constants are constants. */
function constantType(e: Expr): string | null {
  switch (e.kind) {
    case 'Int':
      return 'int'
    case 'Float':
      return 'float'
    case 'Complex':
      return 'complex'
    case 'Str':
      return 'str'
    case 'Bytes':
      return 'bytes'
    case 'NameConstant':
      return e.value === null ? 'NoneType' : e.value === 'Ellipsis' ? 'ellipsis' : 'bool'
    case 'Tuple':
      return e.elts.every((x) => constantType(x) !== null) ? 'tuple' : null
    case 'UnaryOp': {
      const type = constantType(e.operand)
      return type === null ? null : e.op === 'not' ? 'bool' : type === 'bool' ? 'int' : type
    }
    case 'BinOp': {
      const left = constantType(e.left)
      const right = left === null ? null : constantType(e.right)
      if (right === null || left === null || !isFolded(e)) return null
      const rank = Math.max(NUMBERS.indexOf(left), NUMBERS.indexOf(right))
      if (!NUMBERS.includes(left) || !NUMBERS.includes(right)) return NUMBERS.includes(left) ? right : left
      return e.op === '/' && rank < 2 ? 'float' : (NUMBERS[Math.max(rank, 1)] as string)
    }
    default:
      return null
  }
}

/** Constants that would grow are left to the run. */
function isFolded(e: Expr & { kind: 'BinOp' }): boolean {
  const { left, op, right } = e
  if (op !== '**' && op !== '<<') return op !== '*' || (left.kind !== 'Tuple' && right.kind !== 'Tuple')
  if (left.kind !== 'Int' || right.kind !== 'Int') return op === '**'
  return right.value <= 128 && BigInt(left.value).toString(2).length * (op === '**' ? Number(right.value) : 1) + (op === '<<' ? Number(right.value) : 0) <= 128
}

const NUMBERS = ['bool', 'int', 'float', 'complex']

const DISPLAYS: ReadonlyMap<Expr['kind'], string> = new Map([
  ['Tuple', 'tuple'], ['List', 'list'], ['ListComp', 'list'], ['Dict', 'dict'], ['DictComp', 'dict'], ['Set', 'set'], ['SetComp', 'set'],
  ['GeneratorExp', 'generator'], ['Lambda', 'function'], ['JoinedStr', 'str'], ['FormattedValue', 'str'],
])

/** The type of what an expression gives, where its form tells. */
const typeOf = (e: Expr): string | null => constantType(e) ?? DISPLAYS.get(e.kind) ?? null

const SINGLETONS = new Set(['NoneType', 'bool', 'ellipsis'])
const NOT_SUBSCRIPTABLE = new Set(['NoneType', 'ellipsis', 'int', 'bool', 'float', 'complex', 'set', 'generator', 'function'])
const SEQUENCES = new Set(['str', 'bytes', 'tuple', 'list'])

/** Warns of a comparison, call or subscript whose operands stand there. `not a is b` is `a is not b`. */
export function warnOfExpression(e: Expr, source: Source, negated = false): void {
  switch (e.kind) {
    case 'Compare': {
      let left = e.left
      for (let i = 0; i < e.ops.length; i++) {
        const written = e.ops[i]
        const right = e.comparators[i] as Expr
        if (written === 'is' || written === 'is not') {
          const op = (written === 'is') === negated ? 'is not' : 'is'
          const literal = [left, right].map(constantType).find((type) => type !== null && !SINGLETONS.has(type))
          if (literal !== undefined) return source.warn(`"${op}" with '${literal}' literal. Did you mean "${op === 'is' ? '==' : '!='}"?`, e.start)
        }
        left = right
      }
      return
    }
    case 'Call': {
      const type = e.func.kind === 'Lambda' ? null : typeOf(e.func)
      if (type !== null) source.warn(`'${type}' object is not callable; perhaps you missed a comma?`, e.func.start)
      return
    }
    case 'Subscript': {
      const type = typeOf(e.value)
      if (type === null) return
      if (NOT_SUBSCRIPTABLE.has(type)) return source.warn(`'${type}' object is not subscriptable; perhaps you missed a comma?`, e.value.start)
      const index = SEQUENCES.has(type) ? typeOf(e.index) : null
      if (index === null || index === 'int' || index === 'bool') return
      source.warn(`${type} indices must be integers or slices, not ${index}; perhaps you missed a comma?`, e.value.start)
    }
  }
}
