/**
 * The abstract syntax tree: the grammar's output and the resolver's and lowering's input.
 *
 * Node kinds, field names and meaning are those of CPython 3.13's `ast` module, so that its
 * documentation is ours. Differences: positions are `start`/`end`, UTF-16 offsets into the
 * source text (end exclusive; lines and columns are computed from the line table only when
 * something is rendered); expression contexts (Load, Store, Del) are left out, the place says it;
 * `Constant` is split by type, so that later phases switch on `kind` alone.
 */

export interface Node {
  readonly start: number
  readonly end: number
}

export interface Module extends Node {
  readonly kind: 'Module'
  readonly body: Stmt[]
}

// ---------------------------------------------------------------- statements

export type Stmt =
  | FunctionDef | ClassDef | Return | Delete | Assign | TypeAlias | AugAssign | AnnAssign
  | For | While | If | With | Match | Raise | Try | Assert | Import | ImportFrom
  | Global | Nonlocal | ExprStmt | Pass | Break | Continue

export interface FunctionDef extends Node {
  readonly kind: 'FunctionDef'
  readonly isAsync: boolean
  readonly name: string
  /** Span of the name, for messages. */
  readonly nameStart: number
  readonly args: Arguments
  readonly body: Stmt[]
  readonly decorators: Expr[]
  readonly returns: Expr | null
  readonly typeParams: TypeParam[]
}
export interface ClassDef extends Node {
  readonly kind: 'ClassDef'
  readonly name: string
  readonly nameStart: number
  readonly bases: Expr[]
  readonly keywords: Keyword[]
  readonly body: Stmt[]
  readonly decorators: Expr[]
  readonly typeParams: TypeParam[]
}
export interface Return extends Node { readonly kind: 'Return'; readonly value: Expr | null }
export interface Delete extends Node { readonly kind: 'Delete'; readonly targets: Expr[] }
export interface Assign extends Node { readonly kind: 'Assign'; readonly targets: Expr[]; readonly value: Expr }
export interface TypeAlias extends Node { readonly kind: 'TypeAlias'; readonly name: Name; readonly typeParams: TypeParam[]; readonly value: Expr }
export interface AugAssign extends Node { readonly kind: 'AugAssign'; readonly target: Expr; readonly op: BinaryOperator; readonly value: Expr }
export interface AnnAssign extends Node {
  readonly kind: 'AnnAssign'
  readonly target: Expr
  readonly annotation: Expr
  readonly value: Expr | null
  /** True for a plain, unparenthesised name: the only form that is recorded in __annotations__. */
  readonly simple: boolean
}
export interface For extends Node { readonly kind: 'For'; readonly isAsync: boolean; readonly target: Expr; readonly iter: Expr; readonly body: Stmt[]; readonly orelse: Stmt[] }
export interface While extends Node { readonly kind: 'While'; readonly test: Expr; readonly body: Stmt[]; readonly orelse: Stmt[] }
/** `elif` is an If that is the only statement of `orelse`, as in CPython; the parser builds chains without recursion. */
export interface If extends Node { readonly kind: 'If'; readonly test: Expr; readonly body: Stmt[]; readonly orelse: Stmt[] }
export interface With extends Node { readonly kind: 'With'; readonly isAsync: boolean; readonly items: WithItem[]; readonly body: Stmt[] }
export interface WithItem extends Node { readonly context: Expr; readonly target: Expr | null }
export interface Match extends Node { readonly kind: 'Match'; readonly subject: Expr; readonly cases: MatchCase[] }
export interface MatchCase extends Node { readonly pattern: Pattern; readonly guard: Expr | null; readonly body: Stmt[] }
export interface Raise extends Node { readonly kind: 'Raise'; readonly exc: Expr | null; readonly cause: Expr | null }
export interface Try extends Node {
  readonly kind: 'Try'
  /** `except*` */
  readonly isStar: boolean
  readonly body: Stmt[]
  readonly handlers: ExceptHandler[]
  readonly orelse: Stmt[]
  readonly finalbody: Stmt[]
}
export interface ExceptHandler extends Node { readonly type: Expr | null; readonly name: string | null; readonly body: Stmt[] }
export interface Assert extends Node { readonly kind: 'Assert'; readonly test: Expr; readonly msg: Expr | null }
export interface Import extends Node { readonly kind: 'Import'; readonly names: Alias[] }
export interface ImportFrom extends Node { readonly kind: 'ImportFrom'; readonly module: string | null; readonly names: Alias[]; readonly level: number }
export interface Alias extends Node { readonly name: string; readonly asname: string | null }
export interface Global extends Node { readonly kind: 'Global'; readonly names: string[] }
export interface Nonlocal extends Node { readonly kind: 'Nonlocal'; readonly names: string[] }
export interface ExprStmt extends Node { readonly kind: 'ExprStmt'; readonly value: Expr }
export interface Pass extends Node { readonly kind: 'Pass' }
export interface Break extends Node { readonly kind: 'Break' }
export interface Continue extends Node { readonly kind: 'Continue' }

// ---------------------------------------------------------------- expressions

export type Expr =
  | BoolOp | NamedExpr | BinOp | UnaryOp | Lambda | IfExp | DictExpr | SetExpr
  | ListComp | SetComp | DictComp | GeneratorExp | Await | Yield | YieldFrom
  | Compare | Call | JoinedStr | FormattedValue
  | IntConstant | FloatConstant | ComplexConstant | StringConstant | BytesConstant | NameConstant
  | Attribute | Subscript | Starred | Name | ListExpr | TupleExpr | Slice

export type BinaryOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**' | '@' | '<<' | '>>' | '&' | '|' | '^'
export type UnaryOperator = '+' | '-' | '~' | 'not'
export type CompareOperator = '<' | '<=' | '>' | '>=' | '==' | '!=' | 'is' | 'is not' | 'in' | 'not in'

/** Every expression says whether it stood in its own parentheses: some rules and messages depend on it. */
export interface ExprNode extends Node { parenthesised?: boolean }

/** `a and b and c` is one BoolOp with three values. */
export interface BoolOp extends ExprNode { readonly kind: 'BoolOp'; readonly op: 'and' | 'or'; readonly values: Expr[] }
export interface NamedExpr extends ExprNode { readonly kind: 'NamedExpr'; readonly target: Name; readonly value: Expr }
/** Left-associative chains are deep on the left: walks over them must be loops. `opStart` is the operator's offset. */
export interface BinOp extends ExprNode { readonly kind: 'BinOp'; readonly left: Expr; readonly op: BinaryOperator; readonly opStart: number; readonly right: Expr }
export interface UnaryOp extends ExprNode { readonly kind: 'UnaryOp'; readonly op: UnaryOperator; readonly operand: Expr }
export interface Lambda extends ExprNode { readonly kind: 'Lambda'; readonly args: Arguments; readonly body: Expr }
export interface IfExp extends ExprNode { readonly kind: 'IfExp'; readonly test: Expr; readonly body: Expr; readonly orelse: Expr }
/** A null key is a `**mapping`. */
export interface DictExpr extends ExprNode { readonly kind: 'Dict'; readonly keys: (Expr | null)[]; readonly values: Expr[] }
export interface SetExpr extends ExprNode { readonly kind: 'Set'; readonly elts: Expr[] }
export interface ListComp extends ExprNode { readonly kind: 'ListComp'; readonly elt: Expr; readonly generators: Comprehension[] }
export interface SetComp extends ExprNode { readonly kind: 'SetComp'; readonly elt: Expr; readonly generators: Comprehension[] }
export interface DictComp extends ExprNode { readonly kind: 'DictComp'; readonly key: Expr; readonly value: Expr; readonly generators: Comprehension[] }
export interface GeneratorExp extends ExprNode { readonly kind: 'GeneratorExp'; readonly elt: Expr; readonly generators: Comprehension[] }
export interface Comprehension extends Node { readonly isAsync: boolean; readonly target: Expr; readonly iter: Expr; readonly ifs: Expr[] }
export interface Await extends ExprNode { readonly kind: 'Await'; readonly value: Expr }
export interface Yield extends ExprNode { readonly kind: 'Yield'; readonly value: Expr | null }
export interface YieldFrom extends ExprNode { readonly kind: 'YieldFrom'; readonly value: Expr }
export interface Compare extends ExprNode { readonly kind: 'Compare'; readonly left: Expr; readonly ops: CompareOperator[]; readonly comparators: Expr[] }
/** `args` may hold Starred; a keyword with `arg: null` is a `**mapping`. */
export interface Call extends ExprNode { readonly kind: 'Call'; readonly func: Expr; readonly args: Expr[]; readonly keywords: Keyword[] }
export interface Keyword extends Node { readonly arg: string | null; readonly value: Expr }
/** An f-string, adjacent literals already joined: StringConstant and FormattedValue in turn. */
export interface JoinedStr extends ExprNode { readonly kind: 'JoinedStr'; readonly values: (StringConstant | FormattedValue)[] }
/** `{x=}` has become a StringConstant followed by a FormattedValue, as in CPython (conversion r when no spec is given). */
export interface FormattedValue extends ExprNode { readonly kind: 'FormattedValue'; readonly value: Expr; readonly conversion: '' | 's' | 'r' | 'a'; readonly spec: JoinedStr | null }
export interface IntConstant extends ExprNode { readonly kind: 'Int'; readonly value: number | bigint }
export interface FloatConstant extends ExprNode { readonly kind: 'Float'; readonly value: number }
export interface ComplexConstant extends ExprNode { readonly kind: 'Complex'; readonly imag: number }
/** `codePoints` is set, and `value` empty, exactly when the text has a code point above U+FFFF or a lone surrogate. */
export interface StringConstant extends ExprNode { readonly kind: 'Str'; readonly value: string; readonly codePoints: readonly number[] | null }
export interface BytesConstant extends ExprNode { readonly kind: 'Bytes'; readonly value: Uint8Array }
export interface NameConstant extends ExprNode { readonly kind: 'NameConstant'; readonly value: null | boolean | 'Ellipsis' }
export interface Attribute extends ExprNode { readonly kind: 'Attribute'; readonly value: Expr; readonly attr: string; readonly attrStart: number }
export interface Subscript extends ExprNode { readonly kind: 'Subscript'; readonly value: Expr; readonly index: Expr }
export interface Starred extends ExprNode { readonly kind: 'Starred'; readonly value: Expr }
/** Identifiers are NFKC-normalised by the lexer. */
export interface Name extends ExprNode { readonly kind: 'Name'; readonly id: string }
export interface ListExpr extends ExprNode { readonly kind: 'List'; readonly elts: Expr[] }
export interface TupleExpr extends ExprNode { readonly kind: 'Tuple'; readonly elts: Expr[] }
export interface Slice extends ExprNode { readonly kind: 'Slice'; readonly lower: Expr | null; readonly upper: Expr | null; readonly step: Expr | null }

// ---------------------------------------------------------------- parameters

export interface Arguments {
  readonly posonly: Arg[]
  readonly args: Arg[]
  readonly vararg: Arg | null
  readonly kwonly: Arg[]
  /** One per keyword-only parameter; null where it has no default. */
  readonly kwDefaults: (Expr | null)[]
  readonly kwarg: Arg | null
  /** Defaults of the last `defaults.length` of posonly + args. */
  readonly defaults: Expr[]
}
export interface Arg extends Node { readonly name: string; readonly annotation: Expr | null }

export type TypeParam = Node & { readonly kind: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple'; readonly name: string; readonly bound: Expr | null; readonly default: Expr | null }

// ---------------------------------------------------------------- patterns

export type Pattern = MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr

export interface MatchValue extends Node { readonly kind: 'MatchValue'; readonly value: Expr }
export interface MatchSingleton extends Node { readonly kind: 'MatchSingleton'; readonly value: null | boolean }
export interface MatchSequence extends Node { readonly kind: 'MatchSequence'; readonly patterns: Pattern[] }
export interface MatchMapping extends Node { readonly kind: 'MatchMapping'; readonly keys: Expr[]; readonly patterns: Pattern[]; readonly rest: string | null }
export interface MatchClass extends Node { readonly kind: 'MatchClass'; readonly cls: Expr; readonly patterns: Pattern[]; readonly kwdAttrs: string[]; readonly kwdPatterns: Pattern[] }
export interface MatchStar extends Node { readonly kind: 'MatchStar'; readonly name: string | null }
/** Pattern null and name null is the wildcard `_`; pattern null with a name is a capture. */
export interface MatchAs extends Node { readonly kind: 'MatchAs'; readonly pattern: Pattern | null; readonly name: string | null }
export interface MatchOr extends Node { readonly kind: 'MatchOr'; readonly patterns: Pattern[] }
