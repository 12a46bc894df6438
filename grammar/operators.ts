/**
 * THE operator table. Every phase reads it: the lexer derives its operator tokens from it, the parser its
 * precedence climbing, lowering the augmented forms, the runtime its dunder names and messages.
 *
 * A new operator is one row here, one semantics file under `src/runtime/ops/` and one spec file.
 * Precedence: a larger number binds tighter (Python reference 6.17).
 */

/** How operators of one precedence group: `chain` is Python's comparison chain, `prefix` takes one operand on its right. */
export type Associativity = 'left' | 'right' | 'chain' | 'prefix'

export interface OperatorRow {
  readonly kind: 'boolean' | 'compare' | 'binary' | 'unary'
  readonly symbol: string
  /** Name of the operator's token type. Unary `+` and `-` share the token of the binary operator. */
  readonly token: string
  readonly precedence: number
  readonly associativity: Associativity
  /** The special method that implements the operator; null where Python has none (`and`, `or`, `not`, `is`). */
  readonly dunder: string | null
  /** The special method tried on the right operand. For comparisons it is the swapped comparison. */
  readonly reflected: string | null
  readonly inPlace: string | null
  /** Symbol of the augmented assignment, and the name of its token type. */
  readonly augmented: string | null
  readonly augmentedToken: string | null
}

export const operators = [
  { kind: 'boolean', symbol: 'or', token: 'Or', precedence: 1, associativity: 'left', dunder: null, reflected: null, inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'boolean', symbol: 'and', token: 'And', precedence: 2, associativity: 'left', dunder: null, reflected: null, inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'unary', symbol: 'not', token: 'Not', precedence: 3, associativity: 'prefix', dunder: null, reflected: null, inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'compare', symbol: '<', token: 'Less', precedence: 4, associativity: 'chain', dunder: '__lt__', reflected: '__gt__', inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'compare', symbol: '<=', token: 'LessEqual', precedence: 4, associativity: 'chain', dunder: '__le__', reflected: '__ge__', inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'compare', symbol: '>', token: 'Greater', precedence: 4, associativity: 'chain', dunder: '__gt__', reflected: '__lt__', inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'compare', symbol: '>=', token: 'GreaterEqual', precedence: 4, associativity: 'chain', dunder: '__ge__', reflected: '__le__', inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'compare', symbol: '==', token: 'EqualEqual', precedence: 4, associativity: 'chain', dunder: '__eq__', reflected: '__eq__', inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'compare', symbol: '!=', token: 'NotEqual', precedence: 4, associativity: 'chain', dunder: '__ne__', reflected: '__ne__', inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'compare', symbol: 'is', token: 'Is', precedence: 4, associativity: 'chain', dunder: null, reflected: null, inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'compare', symbol: 'is not', token: 'IsNot', precedence: 4, associativity: 'chain', dunder: null, reflected: null, inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'compare', symbol: 'in', token: 'In', precedence: 4, associativity: 'chain', dunder: '__contains__', reflected: null, inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'compare', symbol: 'not in', token: 'NotIn', precedence: 4, associativity: 'chain', dunder: '__contains__', reflected: null, inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'binary', symbol: '|', token: 'Bar', precedence: 5, associativity: 'left', dunder: '__or__', reflected: '__ror__', inPlace: '__ior__', augmented: '|=', augmentedToken: 'BarEqual' },
  { kind: 'binary', symbol: '^', token: 'Caret', precedence: 6, associativity: 'left', dunder: '__xor__', reflected: '__rxor__', inPlace: '__ixor__', augmented: '^=', augmentedToken: 'CaretEqual' },
  { kind: 'binary', symbol: '&', token: 'Ampersand', precedence: 7, associativity: 'left', dunder: '__and__', reflected: '__rand__', inPlace: '__iand__', augmented: '&=', augmentedToken: 'AmpersandEqual' },
  { kind: 'binary', symbol: '<<', token: 'LeftShift', precedence: 8, associativity: 'left', dunder: '__lshift__', reflected: '__rlshift__', inPlace: '__ilshift__', augmented: '<<=', augmentedToken: 'LeftShiftEqual' },
  { kind: 'binary', symbol: '>>', token: 'RightShift', precedence: 8, associativity: 'left', dunder: '__rshift__', reflected: '__rrshift__', inPlace: '__irshift__', augmented: '>>=', augmentedToken: 'RightShiftEqual' },
  { kind: 'binary', symbol: '+', token: 'Plus', precedence: 9, associativity: 'left', dunder: '__add__', reflected: '__radd__', inPlace: '__iadd__', augmented: '+=', augmentedToken: 'PlusEqual' },
  { kind: 'binary', symbol: '-', token: 'Minus', precedence: 9, associativity: 'left', dunder: '__sub__', reflected: '__rsub__', inPlace: '__isub__', augmented: '-=', augmentedToken: 'MinusEqual' },
  { kind: 'binary', symbol: '*', token: 'Star', precedence: 10, associativity: 'left', dunder: '__mul__', reflected: '__rmul__', inPlace: '__imul__', augmented: '*=', augmentedToken: 'StarEqual' },
  { kind: 'binary', symbol: '@', token: 'At', precedence: 10, associativity: 'left', dunder: '__matmul__', reflected: '__rmatmul__', inPlace: '__imatmul__', augmented: '@=', augmentedToken: 'AtEqual' },
  { kind: 'binary', symbol: '/', token: 'Slash', precedence: 10, associativity: 'left', dunder: '__truediv__', reflected: '__rtruediv__', inPlace: '__itruediv__', augmented: '/=', augmentedToken: 'SlashEqual' },
  { kind: 'binary', symbol: '//', token: 'DoubleSlash', precedence: 10, associativity: 'left', dunder: '__floordiv__', reflected: '__rfloordiv__', inPlace: '__ifloordiv__', augmented: '//=', augmentedToken: 'DoubleSlashEqual' },
  { kind: 'binary', symbol: '%', token: 'Percent', precedence: 10, associativity: 'left', dunder: '__mod__', reflected: '__rmod__', inPlace: '__imod__', augmented: '%=', augmentedToken: 'PercentEqual' },
  { kind: 'unary', symbol: '+', token: 'Plus', precedence: 11, associativity: 'prefix', dunder: '__pos__', reflected: null, inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'unary', symbol: '-', token: 'Minus', precedence: 11, associativity: 'prefix', dunder: '__neg__', reflected: null, inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'unary', symbol: '~', token: 'Tilde', precedence: 11, associativity: 'prefix', dunder: '__invert__', reflected: null, inPlace: null, augmented: null, augmentedToken: null },
  { kind: 'binary', symbol: '**', token: 'DoubleStar', precedence: 12, associativity: 'right', dunder: '__pow__', reflected: '__rpow__', inPlace: '__ipow__', augmented: '**=', augmentedToken: 'DoubleStarEqual' },
] as const satisfies readonly OperatorRow[]

export type Operator = (typeof operators)[number]
export type BinaryOperatorRow = Extract<Operator, { kind: 'binary' }>
export type CompareOperatorRow = Extract<Operator, { kind: 'compare' }>
export type UnaryOperatorRow = Extract<Operator, { kind: 'unary' }>

export const binaryOperators = operators.filter((row): row is BinaryOperatorRow => row.kind === 'binary')
export const compareOperators = operators.filter((row): row is CompareOperatorRow => row.kind === 'compare')
export const unaryOperators = operators.filter((row): row is UnaryOperatorRow => row.kind === 'unary')
