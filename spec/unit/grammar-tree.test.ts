/**
 * Trees of every construct, as `dumpAst` shows them. The parser was compared with CPython 3.13's own trees, positions
 * included, on its standard library; these rows keep it there.
 */
import { describe, expect, test } from 'vitest'
import { parseExpression, parseModule, tokenDump } from '../../grammar/parser.ts'
import type { Node } from '../../src/ast/nodes.ts'
import { dumpAst } from '../../src/ast/dump.ts'
import { Source } from '../../src/source.ts'

/** Name, source, and the statements of its module. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'precedence',
    `not a + -b ** -c * d < e or f and g | h ^ i & j << k`,
    `
ExprStmt
  value: BoolOp or
    values:
      UnaryOp not
        operand: Compare ops=<
          left: BinOp
            Name a
            + BinOp
              UnaryOp -
                operand: BinOp
                  Name b
                  ** UnaryOp -
                    operand: Name c
              * Name d
          comparators:
            Name e
      BoolOp and
        values:
          Name f
          BinOp
            Name g
            | BinOp
              Name h
              ^ BinOp
                Name i
                & BinOp
                  Name j
                  << Name k`,
  ],
  [
    'chained comparison',
    `a < b is not c not in (d == e)`,
    `
ExprStmt
  value: Compare ops=<,is not,not in
    left: Name a
    comparators:
      Name b
      Name c
      Compare ops===
        left: Name d
        comparators:
          Name e`,
  ],
  [
    'boolean chains',
    `a and b and (c and d) or e`,
    `
ExprStmt
  value: BoolOp or
    values:
      BoolOp and
        values:
          Name a
          Name b
          BoolOp and
            values:
              Name c
              Name d
      Name e`,
  ],
  [
    'conditional chain',
    `a if b else lambda: c if d else e`,
    `
ExprStmt
  value: IfExp
    test: Name b
    body: Name a
    orelse: Lambda
      args:
      body: IfExp
        test: Name d
        body: Name c
        orelse: Name e`,
  ],
  [
    'numbers',
    `0x_ff, 1_000, 12345678901234567890, 9007199254740993, 1e3, .5, 1_0.5j, 0b11, 0o17, 00`,
    `
ExprStmt
  value: Tuple
    elts:
      Int 255
      Int 1000
      Int 12345678901234567890
      Int 9007199254740993
      Float 1000.0
      Float 0.5
      Complex 10.5
      Int 3
      Int 15
      Int 0`,
  ],
  [
    'strings',
    `"a" 'b' r"\\n" "\\x41\\u00e9\\101\\
"; "\\ud800"; "\\U0001d4b3"; b"\\xff" b"a"; u"x"; "\\q"`,
    `
ExprStmt
  value: Str "ab\\\\nA\u00e9A"
ExprStmt
  value: Str [U+D800]
ExprStmt
  value: Str [U+1D4B3]
ExprStmt
  value: Bytes b"\u00ffa"
ExprStmt
  value: Str "x"
ExprStmt
  value: Str "\\\\q"`,
  ],
  [
    'f-strings',
    `f'{a!r:>{w}}{{{b=}}}' 'c' rf'\\{d:%H:%M}' f"{x['k']}{'y'}"; f''; f'{ z = :1}'; f'{1:\\x41}'`,
    `
ExprStmt
  value: JoinedStr
    values:
      FormattedValue conversion=r
        value: Name a
        spec: JoinedStr
          values:
            Str ">"
            FormattedValue
              value: Name w
      Str "{b="
      FormattedValue conversion=r
        value: Name b
      Str "}c\\\\"
      FormattedValue
        value: Name d
        spec: JoinedStr
          values:
            Str "%H:%M"
      FormattedValue
        value: Primary
          Name x
          [] Str "k"
      FormattedValue
        value: Str "y"
ExprStmt
  value: JoinedStr
ExprStmt
  value: JoinedStr
    values:
      Str " z = "
      FormattedValue
        value: Name z
        spec: JoinedStr
          values:
            Str "1"
ExprStmt
  value: JoinedStr
    values:
      FormattedValue
        value: Int 1
        spec: JoinedStr
          values:
            Str "A"`,
  ],
  [
    'calls',
    `f(a, *b, c=1, *d, **e)(x for x in y)`,
    `
ExprStmt
  value: Primary
    Name f
    ()
      Name a
      Starred
        value: Name b
      Starred
        value: Name d
      c= Int 1
      ** Name e
    ()
      GeneratorExp
        elt: Name x
        generators:
          -
            target: Name x
            iter: Name y`,
  ],
  [
    'subscripts',
    `a[1, 2:3, ::, *b]; a[:]; a[*b]; a[x:=1]; a[1,]`,
    `
ExprStmt
  value: Primary
    Name a
    [] Tuple
      elts:
        Int 1
        Slice
          lower: Int 2
          upper: Int 3
        Slice
        Starred
          value: Name b
ExprStmt
  value: Primary
    Name a
    [] Slice
ExprStmt
  value: Primary
    Name a
    [] Tuple
      elts:
        Starred
          value: Name b
ExprStmt
  value: Primary
    Name a
    [] NamedExpr
      target: Name x
      value: Int 1
ExprStmt
  value: Primary
    Name a
    [] Tuple
      elts:
        Int 1`,
  ],
  [
    'displays',
    `(); (a,); [*a, b]; {a, *b}; {}; {a: b, **c}; (a := 1)`,
    `
ExprStmt
  value: Tuple
ExprStmt
  value: Tuple
    elts:
      Name a
ExprStmt
  value: List
    elts:
      Starred
        value: Name a
      Name b
ExprStmt
  value: Set
    elts:
      Name a
      Starred
        value: Name b
ExprStmt
  value: Dict
ExprStmt
  value: Dict
    keys:
      Name a
      null
    values:
      Name b
      Name c
ExprStmt
  value: NamedExpr
    target: Name a
    value: Int 1`,
  ],
  [
    'comprehensions',
    `[a for b, *c in d if e if f for g in h]; {a: b for c in d}; {a for b in c}`,
    `
ExprStmt
  value: ListComp
    elt: Name a
    generators:
      -
        target: Tuple
          elts:
            Name b
            Starred
              value: Name c
        iter: Name d
        ifs:
          Name e
          Name f
      -
        target: Name g
        iter: Name h
ExprStmt
  value: DictComp
    key: Name a
    value: Name b
    generators:
      -
        target: Name c
        iter: Name d
ExprStmt
  value: SetComp
    elt: Name a
    generators:
      -
        target: Name b
        iter: Name c`,
  ],
  [
    'assignments',
    `a = b, *c = [d, e] = f; (a): int = 1; b.c: x; a @= yield; x: int`,
    `
Assign
  targets:
    Name a
    Tuple
      elts:
        Name b
        Starred
          value: Name c
    List
      elts:
        Name d
        Name e
  value: Name f
AnnAssign
  target: Name a
  annotation: Name int
  value: Int 1
AnnAssign
  target: Primary
    Name b
    .c
  annotation: Name x
AugAssign @
  target: Name a
  value: Yield
AnnAssign simple
  target: Name x
  annotation: Name int`,
  ],
  [
    'targets',
    `for (a), [b, *c] in d, e: pass
del a, (b, [c]), d.e`,
    `
For
  target: Tuple
    elts:
      Name a
      List
        elts:
          Name b
          Starred
            value: Name c
  iter: Tuple
    elts:
      Name d
      Name e
  body:
    Pass
Delete
  targets:
    Name a
    Tuple
      elts:
        Name b
        List
          elts:
            Name c
    Primary
      Name d
      .e`,
  ],
  [
    'definitions',
    `@a.b
@c
async def f[T: int = x, *Ts, **P](a: b, /, c=1, *d: *e, g, h=2, **i) -> j: await k
class A[T](B, m=C): x = 1`,
    `
FunctionDef isAsync f
  args:
    posonly:
      a
        annotation: Name b
    args:
      c
    vararg: d
      annotation: Starred
        value: Name e
    kwonly:
      g
      h
    kwDefaults:
      null
      Int 2
    kwarg: i
    defaults:
      Int 1
  body:
    ExprStmt
      value: Await
        value: Name k
  decorators:
    Primary
      Name a
      .b
    Name c
  returns: Name j
  typeParams:
    TypeVar T
      bound: Name int
      default: Name x
    TypeVarTuple Ts
    ParamSpec P
ClassDef A
  bases:
    Name B
  keywords:
    arg=m
      value: Name C
  body:
    Assign
      targets:
        Name x
      value: Int 1
  typeParams:
    TypeVar T`,
  ],
  [
    'lambda parameters',
    `lambda a, /, b=1, *, c, d=2, **e: (yield from a)`,
    `
ExprStmt
  value: Lambda
    args:
      posonly:
        a
      args:
        b
      kwonly:
        c
        d
      kwDefaults:
        null
        Int 2
      kwarg: e
      defaults:
        Int 1
    body: YieldFrom
      value: Name a`,
  ],
  [
    'imports',
    `import a.b.c as d, e
from ...f import (g as h, i,)
from . import *`,
    `
Import
  names:
    a.b.c asname=d
    e
ImportFrom f level=3
  names:
    g asname=h
    i
ImportFrom level=1
  names:
    *`,
  ],
  [
    'with',
    `with (a as b, c): pass
with (a, b) as c, d: pass
with (yield): pass
with (a): pass
with (a), b: pass`,
    `
With
  items:
    -
      context: Name a
      target: Name b
    -
      context: Name c
  body:
    Pass
With
  items:
    -
      context: Tuple
        elts:
          Name a
          Name b
      target: Name c
    -
      context: Name d
  body:
    Pass
With
  items:
    -
      context: Yield
  body:
    Pass
With
  items:
    -
      context: Name a
  body:
    Pass
With
  items:
    -
      context: Name a
    -
      context: Name b
  body:
    Pass`,
  ],
  [
    'try',
    `try: a
except (B, C) as d: e
except: f
else: g
finally: h
try: a
except* B: pass`,
    `
Try
  body:
    ExprStmt
      value: Name a
  handlers:
    d
      type: Tuple
        elts:
          Name B
          Name C
      body:
        ExprStmt
          value: Name e
    -
      body:
        ExprStmt
          value: Name f
  orelse:
    ExprStmt
      value: Name g
  finalbody:
    ExprStmt
      value: Name h
Try isStar
  body:
    ExprStmt
      value: Name a
  handlers:
    -
      type: Name B
      body:
        Pass`,
  ],
  [
    'match',
    `match a, *b:
  case 1 | -2.5 | 3+4j | "s" "t" | None: pass
  case [a, *_] | (b, c) | (d) | []: pass
  case {"k": v, x.y: _, **rest} if rest: pass
  case A.B(c, d=e) as f: pass
  case _: pass`,
    `
Match
  subject: Tuple
    elts:
      Name a
      Starred
        value: Name b
  cases:
    -
      pattern: MatchOr
        patterns:
          MatchValue
            value: Int 1
          MatchValue
            value: UnaryOp -
              operand: Float 2.5
          MatchValue
            value: BinOp
              Int 3
              + Complex 4
          MatchValue
            value: Str "st"
          MatchSingleton None
      body:
        Pass
    -
      pattern: MatchOr
        patterns:
          MatchSequence
            patterns:
              MatchAs a
              MatchStar
          MatchSequence
            patterns:
              MatchAs b
              MatchAs c
          MatchAs d
          MatchSequence
      body:
        Pass
    -
      pattern: MatchMapping rest=rest
        keys:
          Str "k"
          Primary
            Name x
            .y
        patterns:
          MatchAs v
          MatchAs
      guard: Name rest
      body:
        Pass
    -
      pattern: MatchAs f
        pattern: MatchClass kwdAttrs=d
          cls: Primary
            Name A
            .B
          patterns:
            MatchAs c
          kwdPatterns:
            MatchAs e
      body:
        Pass
    -
      pattern: MatchAs
      body:
        Pass`,
  ],
  [
    'soft keywords are names',
    `match = case = type = _ = 1
match(x)
match[a]
match.x
match * a
match -a
type(x)
print(type)
type: int`,
    `
Assign
  targets:
    Name match
    Name case
    Name type
    Name _
  value: Int 1
ExprStmt
  value: Primary
    Name match
    ()
      Name x
ExprStmt
  value: Primary
    Name match
    [] Name a
ExprStmt
  value: Primary
    Name match
    .x
ExprStmt
  value: BinOp
    Name match
    * Name a
ExprStmt
  value: BinOp
    Name match
    - Name a
ExprStmt
  value: Primary
    Name type
    ()
      Name x
ExprStmt
  value: Primary
    Name print
    ()
      Name type
AnnAssign simple
  target: Name type
  annotation: Name int`,
  ],
  [
    'type aliases',
    `type A = B; type C[T] = D`,
    `
TypeAlias
  name: Name A
  value: Name B
TypeAlias
  name: Name C
  typeParams:
    TypeVar T
  value: Name D`,
  ],
  [
    'layout',
    `if a:
\tb
  # comment

\tc; d;
elif e: f
else:
    (g,
  h)
x = 1 + \\
  2
\fy`,
    `
If
  test: Name a
  body:
    ExprStmt
      value: Name b
    ExprStmt
      value: Name c
    ExprStmt
      value: Name d
  elif: Name e
  body:
    ExprStmt
      value: Name f
  orelse:
    ExprStmt
      value: Tuple
        elts:
          Name g
          Name h
Assign
  targets:
    Name x
  value: BinOp
    Int 1
    + Int 2
ExprStmt
  value: Name y`,
  ],
  [
    'unicode names',
    `\u00aa\u017f = \ufb01ne + cafe\u0301`,
    `
Assign
  targets:
    Name as
  value: BinOp
    Name fine
    + Name caf\u00e9`,
  ],
]

/** The dump of a module's statements, without the two lines above them. */
function statements(text: string): string {
  const lines = dumpAst(parseModule(new Source(text, 'test'))).trimEnd().split('\n').slice(2)
  return `\n${lines.map((line) => line.slice(4)).join('\n')}`
}

test.each(rows)('%s', (_name, text, expected) => {
  expect(statements(text)).toBe(expected)
})

describe('spans', () => {
  /** Texts of all nodes of a kind, outermost first. */
  function textsOf(text: string, kind: string): string[] {
    const found: string[] = []
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(visit)
      else if (typeof value === 'object' && value !== null) {
        const node = value as Node & { kind?: string }
        if (node.kind === kind) found.push(text.slice(node.start, node.end))
        Object.values(node).forEach(visit)
      }
    }
    visit(parseModule(new Source(text, 'test')))
    return found
  }

  test.each([
    ['x = (a) + (b) * c', 'BinOp', ['(a) + (b) * c', '(b) * c']],
    ['f( a ).b [0]', 'Subscript', ['f( a ).b [0]']],
    ['f(x for x in y)', 'GeneratorExp', ['(x for x in y)']],
    ['(a, b), c', 'Tuple', ['(a, b), c', '(a, b)']],
    ['not  a.b', 'UnaryOp', ['not  a.b']],
    ['@d\nclass A: pass  # c', 'ClassDef', ['class A: pass']],
    ['if a:\n  b\nelif c:\n  d\n', 'If', ['if a:\n  b\nelif c:\n  d', 'elif c:\n  d']],
    ["f'{ a!r:x}'", 'FormattedValue', ['{ a!r:x}']],
    ["x = 'a' 'b'", 'Str', ["'a' 'b'"]],
    ['async  def f(): pass', 'FunctionDef', ['async  def f(): pass']],
  ] as const)('%j: %s', (text, kind, expected) => {
    expect(textsOf(text, kind)).toEqual(expected)
  })

  test('deep groups keep theirs', () => {
    const text = `${'f('.repeat(60)}x${')'.repeat(60)}`
    const texts = textsOf(text, 'Call')
    expect(texts).toHaveLength(60)
    texts.forEach((part, i) => expect(part).toBe(text.slice(2 * i, text.length - i)))
  })
})

test('the same tree for every line ending, with and without a byte order mark', () => {
  const text = 'if a:\n  b = """x\ny"""\n\n  c\n'
  for (const other of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\ufeff${text}`, text.trimEnd()]) {
    expect(statements(other)).toBe(statements(text))
  }
})

test('an expression on its own', () => {
  expect(dumpAst(parseExpression(new Source('\na, b\n', 'test')))).toBe('Tuple\n  elts:\n    Name a\n    Name b\n')
})

test('tokens', () => {
  const lines = tokenDump(new Source("if a is not b:\n  f'{c:>{d}}'\n", 'test')).trimEnd().split('\n')
  expect(lines).toEqual([
    '1:0 If "if"', '1:3 Name "a"', '1:5 IsNot "is not"', '1:12 Name "b"', '1:13 Colon ":"', '1:14 Newline "\\n  "', '2:2 Indent ""',
    '2:2 FStringStart "f\'"', '2:4 FieldStart "{"', '2:5 Name "c"', '2:6 SpecStart ":"', '2:7 FStringMiddle ">"', '2:8 FieldStart "{"',
    '2:9 Name "d"', '2:10 FieldEnd "}"', '2:11 FieldEnd "}"', '2:12 FStringEnd "\'"', '2:13 Newline "\\n"', '3:0 Dedent ""',
  ])
})
