/**
 * Core: the lowered tree that feeds every tier (docs/architecture.md, "Core").
 *
 * Structured statements over pure expressions. "Pure" means that evaluating twice is invisible:
 * an expression reads, computes and allocates fresh objects, and never runs guest code. A step
 * (a call, an iteration, a store with an effect outside the frame, ...) is a statement of its own,
 * and the last thing its statement does. So execution can be entered again at any statement:
 * that is deopt, OSR, generators, suspension and deep recursion in one mechanism.
 *
 * An operator on objects of guest classes may need guest code after all: then the closure leaves
 * before the call and the statement is replaced by its lifted twin (lift.ts), in which every such
 * operator is a step (`Do`).
 *
 * Every statement and every expression that can raise has a node id, unique in its function:
 * `frame.pc` holds it, the span table gives line and caret, `statementOf` gives the resume point.
 */
import type { BinaryOperator } from '../ast/nodes.ts'
import type { GlobalNames } from '../run/globals.ts'
import type { CompareOp } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'

export type SlotId = number

// ---------------------------------------------------------------- expressions

export type CoreExpr =
  | { readonly kind: 'Const'; readonly value: Value }
  /** A slot of the frame; raises UnboundLocalError when empty, unless `sure`. */
  | { readonly kind: 'Local'; readonly slot: SlotId; readonly id: number; readonly sure: boolean }
  /** The variable in the cell that a slot holds. */
  | { readonly kind: 'Cell'; readonly slot: SlotId; readonly id: number }
  | { readonly kind: 'Global'; readonly index: number; readonly name: string; readonly id: number }
  /**
   * A name of a class body, or of code that is compiled while the program runs: the namespace the frame was given (unless
   * `global`), then the cell or global. Index -1: globals are found by name, so that the code fits any dict.
   */
  | { readonly kind: 'Name'; readonly name: string; readonly cell: SlotId; readonly index: number; readonly global: boolean; readonly id: number }
  | { readonly kind: 'Binary'; readonly op: BinaryOperator; readonly inplace: boolean; readonly left: CoreExpr; readonly right: CoreExpr; readonly id: number }
  | { readonly kind: 'Unary'; readonly op: '-' | '+' | '~'; readonly operand: CoreExpr; readonly id: number }
  | { readonly kind: 'Not'; readonly operand: CoreExpr; readonly id: number }
  | { readonly kind: 'Compare'; readonly op: CompareOp; readonly left: CoreExpr; readonly right: CoreExpr; readonly id: number }
  | { readonly kind: 'Is'; readonly negated: boolean; readonly left: CoreExpr; readonly right: CoreExpr; readonly id: number }
  | { readonly kind: 'In'; readonly negated: boolean; readonly left: CoreExpr; readonly right: CoreExpr; readonly id: number }
  /** Value of the first operand that decides. */
  | { readonly kind: 'And' | 'Or'; readonly left: CoreExpr; readonly right: CoreExpr; readonly id: number }
  | { readonly kind: 'IfExp'; readonly test: CoreExpr; readonly body: CoreExpr; readonly orelse: CoreExpr; readonly id: number }
  | { readonly kind: 'Attr'; readonly object: CoreExpr; readonly name: string; readonly id: number }
  | { readonly kind: 'Item'; readonly object: CoreExpr; readonly key: CoreExpr; readonly id: number }
  | { readonly kind: 'Slice'; readonly lower: CoreExpr; readonly upper: CoreExpr; readonly step: CoreExpr; readonly id: number }
  | { readonly kind: 'Tuple' | 'List' | 'Set'; readonly items: readonly CoreExpr[]; readonly id: number }
  | { readonly kind: 'Dict'; readonly keys: readonly CoreExpr[]; readonly values: readonly CoreExpr[]; readonly id: number }
  /** A fresh list as a tuple. */
  | { readonly kind: 'ToTuple'; readonly operand: CoreExpr; readonly id: number }
  /** An f-string: constant texts and formatted fields, joined. */
  | { readonly kind: 'Join'; readonly parts: readonly CoreExpr[]; readonly id: number }
  | { readonly kind: 'Format'; readonly value: CoreExpr; readonly conversion: '' | 's' | 'r' | 'a'; readonly spec: CoreExpr | null; readonly id: number }
  | { readonly kind: 'Function'; readonly code: CoreFunction; readonly defaults: readonly CoreExpr[]; readonly kwDefaults: readonly (readonly [string, CoreExpr])[]; readonly annotations: readonly (readonly [string, CoreExpr])[]; readonly id: number }
  /** Does the exception in `slot` match? Raises TypeError for what is no exception class. */
  | { readonly kind: 'ExcMatch'; readonly slot: SlotId; readonly type: CoreExpr; readonly id: number }
  /** A dunder looked up on the class, bound: for `with`. */
  | { readonly kind: 'Special'; readonly object: CoreExpr; readonly name: string; readonly id: number }
  /** Is the slot empty? Used by lowered constructs only. */
  | { readonly kind: 'IsUnset'; readonly slot: SlotId }
  /**
   * What rounding has lost in a sum that is `total` and becomes `sum` by adding `value`; None once floats and ints are not all that is
   * added (runtime/ops/carry.ts).
   */
  | { readonly kind: 'Carry'; readonly total: CoreExpr; readonly carry: CoreExpr; readonly value: CoreExpr; readonly sum: CoreExpr; readonly id: number }
  /** `total` with what `carry` has kept, where `value` is not added as a float or int is; at the end that is None. */
  | { readonly kind: 'Carried'; readonly total: CoreExpr; readonly carry: CoreExpr; readonly value: CoreExpr; readonly id: number }
  /** The exception's class, itself and its traceback, as `__exit__` gets them. */
  | { readonly kind: 'ExcPart'; readonly slot: SlotId; readonly part: 'type' | 'value' | 'traceback' }

export type CoreExprKind = CoreExpr['kind']

// ---------------------------------------------------------------- statements

interface StmtBase {
  /** Node id of the statement in its function. */
  readonly id: number
}

export interface Block {
  readonly stmts: CoreStmt[]
  /** Fuel charged on entering: one per source statement in it. */
  readonly cost: number
  /** The statement that holds this block; null for a function's body. */
  owner: CoreStmt | null
}

/**
 * What a step asks a value for: its iterator; that of `yield from`; its async iterator; what is awaited for the next item of
 * one; what `await` waits for, in an expression or for what `__aenter__` or `__aexit__` has answered. `drop`: nothing, a loop has
 * been left. `called`: the name of the function that the value of a loop has just been got from.
 */
export type IterHow = 'iter' | 'delegate' | 'aiter' | 'anext' | 'await' | 'aenter' | 'aexit' | 'drop'

/** `dst` -1 = the value is not needed. */
export type CoreStmt =
  | (StmtBase & { readonly kind: 'Assign'; readonly slot: SlotId; readonly value: CoreExpr })
  /** Evaluates for its errors. */
  | (StmtBase & { readonly kind: 'Eval'; readonly value: CoreExpr })
  /** A lifted operator: its operands are atoms; it may run guest code. */
  | (StmtBase & { readonly kind: 'Do'; readonly dst: SlotId; readonly value: CoreExpr })
  | (StmtBase & { readonly kind: 'Clear'; readonly slot: SlotId })
  | (StmtBase & { readonly kind: 'DeleteLocal'; readonly slot: SlotId })
  | (StmtBase & { readonly kind: 'MakeCell'; readonly slot: SlotId })
  /**
   * A cell that is the variable in the slot `of`, for a function that is hardly ever made here (lower/consumed.ts). From here on the
   * frame must stay what it is: typed code leaves before, and what comes after in the block is not its business.
   */
  | (StmtBase & { readonly kind: 'BorrowCell'; readonly slot: SlotId; readonly of: SlotId })
  | (StmtBase & { readonly kind: 'StoreCell'; readonly slot: SlotId; readonly value: CoreExpr })
  | (StmtBase & { readonly kind: 'DeleteCell'; readonly slot: SlotId })
  | (StmtBase & { readonly kind: 'StoreGlobal'; readonly index: number; readonly name: string; readonly value: CoreExpr })
  | (StmtBase & { readonly kind: 'DeleteGlobal'; readonly index: number; readonly name: string })
  | (StmtBase & { readonly kind: 'StoreName'; readonly name: string; readonly global: boolean; readonly value: CoreExpr })
  | (StmtBase & { readonly kind: 'DeleteName'; readonly name: string; readonly global: boolean })
  | (StmtBase & { readonly kind: 'SetAttr'; readonly object: CoreExpr; readonly name: string; readonly value: CoreExpr })
  | (StmtBase & { readonly kind: 'DelAttr'; readonly object: CoreExpr; readonly name: string })
  | (StmtBase & { readonly kind: 'SetItem'; readonly object: CoreExpr; readonly key: CoreExpr; readonly value: CoreExpr })
  | (StmtBase & { readonly kind: 'DelItem'; readonly object: CoreExpr; readonly key: CoreExpr })
  /**
   * `object.name`, for a call after it whose arguments take steps: what the class has for a method goes to `slot`, the object to `self`.
   * Whatever else the attribute is goes to `slot` as it is, and `self` is empty: its node is `nameId`.
   */
  | (StmtBase & { readonly kind: 'Method'; readonly slot: SlotId; readonly self: SlotId; readonly object: CoreExpr; readonly name: string; readonly nameId: number })
  /** `self`: the slot of the object whose method the callee is, unless that is empty (`Method`). */
  | (StmtBase & { readonly kind: 'Call'; readonly dst: SlotId; readonly callee: CoreExpr; readonly self?: SlotId; readonly args: readonly CoreExpr[]; readonly keywords: readonly string[] })
  | (StmtBase & { readonly kind: 'CallMethod'; readonly dst: SlotId; readonly object: CoreExpr; readonly name: string; readonly args: readonly CoreExpr[]; readonly keywords: readonly string[]; readonly nameId: number })
  /** `f(*args, **kw)`: `args` is a list slot, `keywords` a dict slot or -1. */
  | (StmtBase & { readonly kind: 'CallEx'; readonly dst: SlotId; readonly callee: CoreExpr; readonly args: SlotId; readonly keywords: SlotId })
  /** Adds to a list, set or dict that a display or comprehension is building. */
  | (StmtBase & { readonly kind: 'ListAppend'; readonly slot: SlotId; readonly value: CoreExpr })
  | (StmtBase & { readonly kind: 'SetAdd'; readonly slot: SlotId; readonly value: CoreExpr })
  | (StmtBase & { readonly kind: 'DictSet'; readonly slot: SlotId; readonly key: CoreExpr; readonly value: CoreExpr })
  /** `[*x]`, `{*x}`, `{**x}`, `f(*x)`, `f(**x)`: `callee` is given for calls, for the error message. */
  | (StmtBase & { readonly kind: 'Extend'; readonly slot: SlotId; readonly into: 'list' | 'set' | 'dict' | 'args' | 'kwargs'; readonly value: CoreExpr; readonly callee: CoreExpr | null })
  | (StmtBase & { readonly kind: 'Iter'; readonly how: IterHow; readonly dst: SlotId; readonly value: CoreExpr; readonly called?: string })
  | (StmtBase & { readonly kind: 'Unpack'; readonly value: CoreExpr; readonly dsts: readonly SlotId[]; readonly star: number })
  | (StmtBase & { readonly kind: 'If'; readonly test: CoreExpr; readonly body: Block; readonly orelse: Block })
  | (StmtBase & { readonly kind: 'While'; readonly pre: Block; readonly test: CoreExpr; readonly body: Block; readonly orelse: Block })
  | (StmtBase & { readonly kind: 'For'; readonly iter: SlotId; readonly item: SlotId; readonly body: Block; readonly orelse: Block })
  | (StmtBase & { readonly kind: 'TryExcept'; readonly body: Block; readonly slot: SlotId; readonly handler: Block; readonly orelse: Block })
  | (StmtBase & { readonly kind: 'TryFinally'; readonly body: Block; readonly slot: SlotId; readonly final: Block })
  | (StmtBase & { readonly kind: 'Raise'; readonly exc: CoreExpr | null; readonly cause: CoreExpr | null })
  /** Hands the exception in `slot` on, its traceback unchanged. */
  | (StmtBase & { readonly kind: 'Reraise'; readonly slot: SlotId })
  | (StmtBase & { readonly kind: 'Return'; readonly value: CoreExpr })
  | (StmtBase & { readonly kind: 'Break' })
  | (StmtBase & { readonly kind: 'Continue' })
  | (StmtBase & { readonly kind: 'Import'; readonly dst: SlotId; readonly name: string; readonly level: number; readonly from: readonly string[] | null })
  | (StmtBase & { readonly kind: 'ImportName'; readonly dst: SlotId; readonly module: SlotId; readonly name: string })
  | (StmtBase & { readonly kind: 'ImportStar'; readonly module: SlotId })
  | (StmtBase & { readonly kind: 'BuildClass'; readonly dst: SlotId; readonly body: CoreExpr; readonly name: string; readonly args: SlotId; readonly keywords: SlotId; readonly layout: { current: unknown } })
  | (StmtBase & { readonly kind: 'Yield'; readonly dst: SlotId; readonly value: CoreExpr })
  /** `yield from` and `await`: `iter` holds the delegate. */
  | (StmtBase & { readonly kind: 'YieldFrom'; readonly dst: SlotId; readonly iter: SlotId; readonly await: boolean })

export type CoreStmtKind = CoreStmt['kind']

// ---------------------------------------------------------------- functions

export interface Params {
  /** Names of positional parameters, positional-only ones first; their slots are 0, 1, ... */
  readonly names: readonly string[]
  readonly positionalOnly: number
  readonly keywordOnly: readonly string[]
  /** Slot of `*args`, -1 for none; keyword-only parameters follow the positional ones. */
  readonly vararg: SlotId
  readonly kwarg: SlotId
  readonly varargName: string | null
  readonly kwargName: string | null
}

export interface Span {
  readonly start: number
  readonly end: number
  /** The operator, call or subscript within the span that CPython marks with `^`; -1 for none. */
  readonly anchorStart: number
  readonly anchorEnd: number
}

/** A generator expression that runs in the frame around it; to a traceback it has a frame of its own. */
export interface Inlined {
  readonly name: string
  readonly qualname: string
  readonly start: number
  readonly end: number
  /** Node of the call that consumes it. */
  readonly call: number
}

export interface CoreFunction {
  readonly kind: 'module' | 'function' | 'lambda' | 'class' | 'genexpr'
  readonly name: string
  readonly qualname: string
  readonly params: Params
  /** Name of each slot; '' for temporaries. */
  readonly slotNames: string[]
  /** Slots of the variables of comprehensions, with where in the text they exist. */
  readonly inComprehension: ReadonlyMap<SlotId, { readonly start: number; readonly end: number }>
  /** By node id: what stands in a generator expression that runs in this frame. */
  readonly inlined: Map<number, Inlined>
  /** Slots that receive the cells of the closure, in order. */
  readonly freeSlots: readonly SlotId[]
  /** For each of those, the slot of the enclosing frame that holds the cell. */
  readonly freeFrom: readonly SlotId[]
  readonly body: Block
  readonly isGenerator: boolean
  readonly isAsync: boolean
  /** The body of an `async def`, or a generator expression in one. */
  readonly inAsync: boolean
  readonly doc: string | null
  /** Span by node id. */
  readonly spans: Span[]
  /** Statement by node id (of the statement or of an expression in it). */
  readonly statementOf: CoreStmt[]
  /** The block that holds each statement. */
  readonly blockOf: Map<CoreStmt, Block>
  readonly firstLineStart: number
  /** Slot of the `__class__` cell in a class body; -1 for none. */
  readonly classCell: SlotId
  /** Slot of a module that receives its last expression statement's value; -1 when there is none. */
  readonly resultSlot: SlotId
  /** The numbering its globals use; null: they are found by name. */
  readonly names: GlobalNames | null
}
