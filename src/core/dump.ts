/** Core as text, for people: one line per statement with its node id, slots by name, functions below the one that makes them. */
import { bytesRepr } from '../runtime/bytes/repr.ts'
import { PyBytes } from '../runtime/bytes/bytes.ts'
import { PyComplex } from '../runtime/complex/complex.ts'
import { complexRepr } from '../runtime/complex/text.ts'
import { floatRepr } from '../runtime/float/repr.ts'
import { strRepr, toHost } from '../runtime/str/wide.ts'
import { PyFloat, PySingleton, PyTuple, type Value, isStr } from '../runtime/value.ts'
import { blocksOf, expressionsOf, operandsOf } from './finish.ts'
import type { Block, CoreExpr, CoreFunction, CoreStmt, SlotId } from './nodes.ts'

export function dumpCore(code: CoreFunction): string {
  const out: string[] = []
  const pending: CoreFunction[] = [code]
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) pending.unshift(...new Printer(next, out).print())
  return `${out.join('\n')}\n`
}

const BLOCK_NAMES: Partial<Record<CoreStmt['kind'], readonly string[]>> = {
  If: ['', 'else'],
  While: ['before each test', '', 'else'],
  For: ['', 'else'],
  TryExcept: ['', 'except', 'else'],
  TryFinally: ['', 'finally'],
}

class Printer {
  private readonly code: CoreFunction
  private readonly out: string[]
  private readonly inner: Set<CoreFunction> = new Set()

  constructor(code: CoreFunction, out: string[]) {
    this.code = code
    this.out = out
  }

  /** Answers the functions made in this one. */
  print(): CoreFunction[] {
    const { code } = this
    const slots = code.slotNames.map((_, i) => this.slot(i)).join(' ')
    const traits = [code.isGenerator && 'generator', code.isAsync && 'async'].filter((w) => w !== false).map((w) => ` ${w}`)
    if (this.out.length > 0) this.out.push('')
    this.out.push(`${code.kind} ${code.qualname}(${this.parameters()})${traits.join('')}`, `  slots: ${slots === '' ? 'none' : slots}`)
    if (code.freeSlots.length > 0) this.out.push(`  free: ${code.freeSlots.map((s) => this.slot(s)).join(' ')}`)
    this.block(code.body, 1)
    return [...this.inner]
  }

  private parameters(): string {
    const p = this.code.params
    const out: string[] = p.names.flatMap((name, i) => (i === p.positionalOnly && i > 0 ? ['/', name] : [name]))
    if (p.positionalOnly > 0 && p.positionalOnly === p.names.length) out.push('/')
    if (p.varargName !== null) out.push(`*${p.varargName}`)
    else if (p.keywordOnly.length > 0) out.push('*')
    out.push(...p.keywordOnly)
    if (p.kwargName !== null) out.push(`**${p.kwargName}`)
    return out.join(', ')
  }

  private slot(slot: SlotId): string {
    if (slot < 0) return '_'
    const name = this.code.slotNames[slot]
    return name === undefined || name === '' ? `%${slot}` : this.code.slotNames.indexOf(name) === slot ? name : `${name}%${slot}`
  }

  private block(block: Block, depth: number): void {
    for (const s of block.stmts) this.stmt(s, depth)
  }

  private stmt(s: CoreStmt, depth: number): void {
    const indent = '  '.repeat(depth)
    this.out.push(`${indent}${s.id}: ${this.head(s)}`)
    const names = BLOCK_NAMES[s.kind] ?? []
    blocksOf(s).forEach((b, i) => {
      if (b.stmts.length === 0) return
      if (names[i]) this.out.push(`${indent}${names[i]}`)
      this.block(b, depth + 1)
    })
  }

  /** A statement without its blocks: kind, operands by role, slots by name. */
  private head(s: CoreStmt): string {
    const text = expressionsOf(s).map((e) => this.expr(e)).join(', ')
    switch (s.kind) {
      case 'Assign':
      case 'StoreCell':
        return `${this.slot(s.slot)} ${s.kind === 'Assign' ? '=' : '=cell'} ${text}`
      case 'Do':
      case 'Iter':
      case 'Yield':
        return `${this.slot(s.dst)} = ${s.kind} ${text}`
      case 'Call':
        return `${this.slot(s.dst)} = Call ${this.expr(s.callee)}${s.self === undefined ? '' : ` of ${this.slot(s.self)}`}(${this.argumentList(s.args, s.keywords)})`
      case 'Method':
        return `${this.slot(s.slot)}, ${this.slot(s.self)} = Method ${text}.${s.name}`
      case 'CallMethod':
        return `${this.slot(s.dst)} = Call ${this.expr(s.object)}.${s.name}(${this.argumentList(s.args, s.keywords)})`
      case 'CallEx':
        return `${this.slot(s.dst)} = Call ${text}(${this.packed(s.args, s.keywords)})`
      case 'StoreGlobal':
      case 'StoreName':
        return `${s.kind} ${s.name} = ${text}`
      case 'SetAttr':
        return `${this.expr(s.object)}.${s.name} = ${this.expr(s.value)}`
      case 'SetItem':
        return `${this.expr(s.object)}[${this.expr(s.key)}] = ${this.expr(s.value)}`
      case 'DelAttr':
        return `DelAttr ${text}.${s.name}`
      case 'DeleteGlobal':
      case 'DeleteName':
        return `${s.kind} ${s.name}`
      case 'Unpack':
        return `${s.dsts.map((d, i) => (i === s.star ? '*' : '') + this.slot(d)).join(', ')} = Unpack ${text}`
      case 'For':
        return `For ${this.slot(s.item)} in ${this.slot(s.iter)}`
      case 'YieldFrom':
        return `${this.slot(s.dst)} = ${s.await ? 'Await' : 'YieldFrom'} ${this.slot(s.iter)}`
      case 'Import':
        return `${this.slot(s.dst)} = Import ${'.'.repeat(s.level)}${s.name}${s.from === null ? '' : ` (${s.from.join(', ')})`}`
      case 'ImportName':
        return `${this.slot(s.dst)} = ImportName ${s.name} from ${this.slot(s.module)}`
      case 'ImportStar':
        return `ImportStar ${this.slot(s.module)}`
      case 'BuildClass':
        return `${this.slot(s.dst)} = BuildClass ${s.name}(${this.packed(s.args, s.keywords)}) ${text}`
      default:
        return [s.kind, 'slot' in s ? this.slot(s.slot) : '', text].filter((part) => part !== '').join(' ')
    }
  }

  private packed(args: SlotId, keywords: SlotId): string {
    return `*${this.slot(args)}${keywords < 0 ? '' : `, **${this.slot(keywords)}`}`
  }

  private argumentList(args: readonly CoreExpr[], keywords: readonly string[]): string {
    const positional = args.length - keywords.length
    return args.map((a, i) => (i < positional ? '' : `${keywords[i - positional]}=`) + this.expr(a)).join(', ')
  }

  private expr(e: CoreExpr): string {
    const parts = operandsOf(e).map((x) => this.expr(x))
    switch (e.kind) {
      case 'Const':
        return constant(e.value)
      case 'Local':
        return e.sure ? this.slot(e.slot) : `${this.slot(e.slot)}?`
      case 'Cell':
        return `cell ${this.slot(e.slot)}`
      case 'Global':
        return `global ${e.name}`
      case 'Name':
        return `name ${e.name}`
      case 'Binary':
        return `(${parts[0]} ${e.op}${e.inplace ? '=' : ''} ${parts[1]})`
      case 'Compare':
        return `(${parts[0]} ${e.op} ${parts[1]})`
      case 'Is':
      case 'In':
        return `(${parts[0]} ${e.negated ? (e.kind === 'Is' ? 'is not' : 'not in') : e.kind.toLowerCase()} ${parts[1]})`
      case 'And':
      case 'Or':
        return `(${parts[0]} ${e.kind.toLowerCase()} ${parts[1]})`
      case 'Not':
        return `not ${parts[0]}`
      case 'Unary':
        return `${e.op}${parts[0]}`
      case 'IfExp':
        return `(${parts[1]} if ${parts[0]} else ${parts[2]})`
      case 'Attr':
        return `${parts[0]}.${e.name}`
      case 'Special':
        return `special ${parts[0]}.${e.name}`
      case 'Item':
        return `${parts[0]}[${parts[1]}]`
      case 'Function':
        this.inner.add(e.code)
        return `Function ${e.code.qualname}${parts.length === 0 ? '' : `(${parts.join(', ')})`}`
      case 'IsUnset':
        return `unset ${this.slot(e.slot)}`
      case 'ExcMatch':
        return `${this.slot(e.slot)} matches ${parts[0]}`
      case 'ExcPart':
        return `${e.part} of ${this.slot(e.slot)}`
      default:
        return `${e.kind}(${parts.join(', ')})`
    }
  }
}

/** Long values are cut: the text is for reading. */
function constant(value: Value): string {
  const text = literal(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** Written out here: a dump is made without an engine, when no type knows its repr() yet. */
function literal(v: Value): string {
  if (v === null) return 'None'
  if (typeof v === 'boolean') return v ? 'True' : 'False'
  if (isStr(v)) return toHost(strRepr(v))
  if (v instanceof PyFloat) return floatRepr(v.value)
  if (v instanceof PyComplex) return complexRepr(v)
  if (v instanceof PyBytes) return bytesRepr(v.bytes)
  if (v instanceof PyTuple) return `(${v.items.map(literal).join(', ')}${v.items.length === 1 ? ',' : ''})`
  if (v instanceof PySingleton) return v.name
  return typeof v === 'object' ? `<${v.cls.name}>` : String(v)
}
