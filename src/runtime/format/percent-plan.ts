/** `format % values` of format texts that are read once, where no value takes guest code. */
import { chargeElements } from '../../run/meter.ts'
import { dictType } from '../builtin-types.ts'
import { PyDict } from '../dict/dict.ts'
import { PyException } from '../exception.ts'
import { getitemMaybe } from '../ops/subscript.ts'
import { TextBuilder } from '../str/text-builder.ts'
import { EMPTY_TUPLE, PyTuple, type Str, type Value } from '../value.ts'
import { Arguments, type Conversion, convertMaybe, keyEnd, newConversion, readConversion } from './percent.ts'

/** What a format text says once it has been read: text, conversion, text, ... text. */
interface Plan {
  readonly literals: readonly string[]
  readonly conversions: readonly Conversion[]
  /** All conversions have keys, or none has. */
  readonly keyed: boolean
}
const plans: Map<string, Plan | null> = new Map()
const MAX_PLANS = 256
const MAX_PLANNED = 256

/** The plan of a text; null where the values decide what is read (`*` and keys), or where it is wrong. */
function planOf(fmt: string): Plan | null {
  const known = plans.get(fmt)
  if (known !== undefined) return known
  if (plans.size >= MAX_PLANS) plans.clear()
  let plan: Plan | null = null
  try {
    plan = readPlan(fmt)
  } catch (e) {
    if (!(e instanceof PyException)) throw e
  }
  plans.set(fmt, plan)
  return plan
}

function readPlan(fmt: string): Plan | null {
  const none = new Arguments(EMPTY_TUPLE, false)
  const literals: string[] = []
  const conversions: Conversion[] = []
  let literal = ''
  let i = 0
  for (let at = fmt.indexOf('%'); at >= 0; at = fmt.indexOf('%', i)) {
    literal += fmt.slice(i, at)
    if (fmt[at + 1] === '%') {
      literal += '%'
      i = at + 2
      continue
    }
    const c = newConversion()
    i = at + 1
    if (fmt[i] === '(') {
      const end = keyEnd(fmt, i, fmt.length)
      c.key = fmt.slice(i + 1, end - 1)
      i = end
    }
    i = readConversion(fmt, i, fmt.length, none, c)
    literals.push(literal)
    conversions.push(c)
    literal = ''
  }
  literals.push(literal + fmt.slice(i))
  const keyed = conversions.length > 0 && conversions.every((c) => c.key !== null)
  return keyed || conversions.every((c) => c.key === null) ? { literals, conversions, keyed } : null
}

/** The common case: builtin values, as many as the text wants, in the commonest conversions; undefined for everything else. */
export function percentMaybe(fmt: Str, args: Value): Str | undefined {
  if (typeof fmt !== 'string' || fmt.length > MAX_PLANNED) return undefined
  const plan = planOf(fmt)
  if (plan === null) return undefined
  const { literals, conversions, keyed } = plan
  const items = args instanceof PyTuple ? args.items : null
  if (keyed ? !(args instanceof PyDict) || args.cls !== dictType : items === null ? conversions.length !== 1 : items.length !== conversions.length) return undefined
  chargeElements(fmt.length)
  const out = new TextBuilder()
  for (let i = 0; i < conversions.length; i++) {
    const c = conversions[i] as Conversion
    const value = c.key !== null ? getitemMaybe(args, c.key) : items === null ? args : (items[i] as Value)
    const s = value === undefined ? undefined : convertMaybe(c, value)
    if (s === undefined) return undefined
    out.append(literals[i] as string)
    out.append(s)
  }
  out.append(literals[conversions.length] as string)
  return out.finish()
}
