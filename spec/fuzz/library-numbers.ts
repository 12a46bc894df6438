/** The kinds of `library.ts` whose values are numbers: bytes of them, dates, decimals, random ones. */
import { type Asking, many, quoted, spoilt } from './library.ts'
import type { Random } from './random.ts'

// ---------------------------------------------------------------- struct

const NUMBERS = ['0', '1', '-1', '127', '128', '-129', '255', '256', '32767', '65536', '2**31 - 1', '-2**31', '2**32', '2**63', '2**64 - 1', '-2**63', '1.5', '-0.0', "float('inf')", "float('nan')", '1e40', '65504.0', '70000.0', '1e-8', 'True', "b'a'", "b'abc'", "b''", "'x'", 'None', '3.0']

function structFormat(r: Random): string {
  const text = r.pick(['', '', '<', '>', '=', '!', '@']) + many(r, 4, () => `${r.pick(['', '', '', '2', '0', '3'])}${r.pick([...'cbBhHiIlLqQefds?xpnNP'])}${r.chance(0.1) ? ' ' : ''}`)
  return r.chance(0.08) ? spoilt(r, text, '<>=0129bx s?P!z') : text
}

function askStruct(r: Random): string {
  const f = quoted(structFormat(r))
  const values = many(r, 5, () => r.pick(NUMBERS), ', ')
  const bytes = `bytes([${many(r, 24, () => String(r.pick([0, 1, 127, 128, 255, r.below(256)])), ', ')}])`
  return r.pick([
    `struct.calcsize(${f})`, `struct.pack(${[f, values].filter((x) => x !== '').join(', ')})`, `struct.pack(${[f, values].filter((x) => x !== '').join(', ')})`, `struct.unpack(${f}, ${bytes})`, `struct.unpack(${f}, ${bytes}[:struct.calcsize(${f})].ljust(struct.calcsize(${f}), b'\\x07'))`,
    `struct.unpack_from(${f}, ${bytes}, ${r.below(9) - 3})`, `list(struct.iter_unpack(${f}, ${bytes}))`, `struct.Struct(${f}).size`, `struct.pack_into(${f}, bytearray(8), ${r.below(12) - 4}${values === '' ? '' : `, ${values}`})`,
    `struct.pack('<${r.pick([...'bBhHiIqQefd'])}', ${r.pick(NUMBERS)})`, `struct.pack('${r.pick([...'@=<>'])}${r.pick([...'nNcdsp?lL'])}', ${r.pick(NUMBERS)})`, `(${r.pick(NUMBERS)}).to_bytes(${r.below(10)}, ${r.pick(["'big'", "'little'"])}, signed=${r.pick(['True', 'False'])})`,
  ])
}

export const STRUCT: Asking = { prelude: 'import struct', ask: askStruct }

// ---------------------------------------------------------------- datetime

const ZONES = ['timezone.utc', 'timezone(timedelta(hours=5, minutes=30))', "timezone(timedelta(hours=-3), 'X')", 'timezone(timedelta(seconds=3661))', 'None']
const DIRECTIVES = ['%a', '%A', '%b', '%B', '%d', '%m', '%y', '%Y', '%H', '%I', '%M', '%S', '%f', '%p', '%j', '%z', '%Z', '%U', '%W', '%w', '%u', '%G', '%V', '%c', '%x', '%X', '%%', '%:z', '%F', '%T', '%D', '%R', '%e', '%h', '%C', '%n', '%k', '%l', '%s']
const PARSED = ['%Y-%m-%d', '%d/%m/%y', '%H:%M:%S', '%Y-%m-%d %H:%M:%S.%f', '%b %d %Y', '%A, %d %B %Y', '%I:%M %p', '%Y%m%d', '%j %Y', '%Y-%m-%dT%H:%M:%S%z', '%a %b %d %H:%M:%S %Y', '%d %B', '%y%j', '%m.%d', '%Y %U %w', '%Y %W %a', '%G-W%V-%u', '%c', '%x', '%X', '%%%Y', '%Y-%m-%d %Z', '%Y%z']

function number(r: Random, low: number, high: number): string {
  return String(r.chance(0.06) ? r.pick([low - 1, high + 1, 0, -1]) : low + r.below(high - low + 1))
}

function dateOf(r: Random): string {
  return `date(${r.chance(0.8) ? number(r, 1970, 2040) : number(r, 1, 9999)}, ${number(r, 1, 12)}, ${number(r, 1, 28 + r.below(4))})`
}
function clock(r: Random): string {
  return `${number(r, 0, 23)}, ${number(r, 0, 59)}, ${number(r, 0, 59)}, ${r.pick(['0', '1', '500000', '999999', number(r, 0, 999999)])}`
}
function momentOf(r: Random): string {
  return `datetime(${dateOf(r).slice(5, -1)}, ${clock(r)}${r.chance(0.3) ? `, tzinfo=${r.pick(ZONES)}` : ''}${r.chance(0.1) ? ', fold=1' : ''})`
}
function durationOf(r: Random): string {
  return `timedelta(${[['days', 400], ['seconds', 90000], ['microseconds', 2000000], ['hours', 30], ['minutes', 90], ['weeks', 3], ['milliseconds', 5000]].filter(() => r.chance(0.3)).map(([n, most]) => `${n}=${r.chance(0.2) ? r.pick(['0.5', '-1.25', '1e-7', '1e9', '-0.1', '2.5']) : r.below(2 * (most as number)) - (most as number)}`).join(', ')})`
}
function clockOf(r: Random): string {
  return `time(${clock(r)}${r.chance(0.3) ? `, tzinfo=${r.pick(ZONES)}` : ''})`
}

function isoText(r: Random): string {
  const d = (n: number): string => String(n).padStart(2, '0')
  const date = r.pick([`${2000 + r.below(40)}-${d(1 + r.below(12))}-${d(1 + r.below(28))}`, `${2000 + r.below(40)}${d(1 + r.below(12))}${d(1 + r.below(28))}`, `${2000 + r.below(40)}-W${d(1 + r.below(53))}-${1 + r.below(7)}`, `${2000 + r.below(40)}W${d(1 + r.below(53))}`])
  const time = r.pick([`${d(r.below(24))}:${d(r.below(60))}`, `${d(r.below(24))}:${d(r.below(60))}:${d(r.below(60))}`, `${d(r.below(24))}${d(r.below(60))}${d(r.below(60))}`, `${d(r.below(24))}`, `${d(r.below(24))}:00:07.${r.below(10 ** (1 + r.below(8)))}`, `12:30:15,5`, '24:00', '24:00:00'])
  const zone = r.pick(['', '', 'Z', '+05:30', '-0300', '+01', '+00:00:01', '-23:59:59.999999', 'z'])
  const text = r.pick([date, `${date}T${time}${zone}`, `${date} ${time}${zone}`, `${time}${zone}`])
  return r.chance(0.25) ? spoilt(r, text, '0123456789-:TZ+.W ') : text
}

function askDatetime(r: Random): string {
  const d = (): string => dateOf(r)
  const m = (): string => momentOf(r)
  const t = (): string => durationOf(r)
  const c = (): string => clockOf(r)
  const one = r.pick([d, m, t, c])()
  const format = many(r, 4, () => r.pick(DIRECTIVES.filter((x) => x !== '%s')), r.pick([' ', '-', '', '/']))
  return r.pick([
    () => one, () => `str(${one})`, () => `${m()}.isoformat(${r.pick(['', "' '", "timespec='milliseconds'", "'T', 'minutes'", "timespec='hours'", "timespec='bad'"])})`, () => `${r.pick([m, m, d, c])()}.strftime(${quoted(format)})`,
    () => `${m()} ${r.pick(['+', '-'])} ${t()}`, () => `${m()} - ${m()}`, () => `${d()} - ${d()}`, () => `${d()} + ${t()}`, () => `${t()} ${r.pick(['+', '-', '//', '/', '%'])} ${r.pick([t(), '3', '2.5', '0', t()])}`, () => `${t()} * ${r.pick(['3', '-1', '0.1', '1.5', '10**9'])}`,
    () => `divmod(${t()}, ${t()})`, () => `${t()}.total_seconds()`, () => `abs(${t()}), -${t()}`, () => `(${m()} < ${m()}, ${m()} == ${m()}, ${d()} >= ${d()})`, () => `${c()} ${r.pick(['<', '==', '>='])} ${c()}`, () => `hash(${m()}) == hash(${m()})`,
    () => `datetime.fromisoformat(${quoted(isoText(r))})`, () => `datetime.fromisoformat(${quoted(isoText(r))})`, () => `date.fromisoformat(${quoted(isoText(r))})`, () => `time.fromisoformat(${quoted(isoText(r))})`,
    () => { const f = r.pick(PARSED); return `datetime.strptime(${m()}.strftime(${quoted(f)}), ${quoted(f)})` }, () => `datetime.strptime(${quoted(spoilt(r, isoText(r), '0123456789 :-'))}, ${quoted(r.pick(PARSED))})`, () => `${m()}.replace(${r.pick(['year=2000', 'month=2', 'day=31', 'hour=25', 'tzinfo=None', 'microsecond=5, fold=1'])})`,
    () => `${m()}.timetuple()`, () => `${m()}.utctimetuple()`, () => `${d()}.isocalendar()`, () => `date.fromisocalendar(${number(r, 1, 9999)}, ${number(r, 1, 53)}, ${number(r, 1, 7)})`, () => `${r.pick([d, m])()}.toordinal()`, () => `date.fromordinal(${number(r, 1, 3652059)})`,
    () => `${m()}.astimezone(${r.pick(ZONES.slice(0, 4))})`, () => `datetime.fromtimestamp(${r.pick(['0', '1e9', '1234567890.123456', '-1', '1e12', '0.5'])}, ${r.pick(ZONES.slice(0, 4))})`, () => `datetime.combine(${d()}, ${c()})`, () => `${m()}.weekday(), ${d()}.isoweekday()`, () => `${d()}.ctime()`,
    () => `format(${r.pick([m, d, c])()}, ${quoted(r.pick(['', '%Y', '%d.%m.', 'x%Hy']))})`, () => `(${m()}.utcoffset(), ${m()}.tzname(), ${m()}.dst())`, () => `${r.pick(ZONES.slice(0, 4))}, timezone(${t()})`, () => `timedelta(${r.pick(['10**9', 'days=-10**9', "'1'", 'None', '1j', 'days=999999999, hours=24'])})`, () => `${m()} ${r.pick(['<', '+', '-', '=='])} ${r.pick([d(), '5', c(), 'None'])}`,
  ])()
}

export const DATETIME: Asking = { prelude: 'from datetime import date, datetime, time, timedelta, timezone', ask: askDatetime }

// ---------------------------------------------------------------- decimal

const DECIMALS = ['0', '-0', '1', '-1', '2', '10', '0.1', '-0.1', '1.25', '123.456', '1E+5', '1E-5', '-7.50', '9.99', '1E+30', '1E-30', '123456789012345678901234567890', '0.0000001', 'NaN', 'sNaN', 'Infinity', '-Infinity', '0E+3', '-0E-8', '1E+999999', '9.999999999999999999999999999', '3', '7', '0.5', '2.5', '1.5', '99.5', '1e-999999', 'NaN123', '0.00', '4', '16', '1000']
const UNARY = ['abs({})', '-{}', '+{}', '{}.sqrt()', '{}.ln()', '{}.log10()', '{}.exp()', '{}.normalize()', '{}.to_integral_value()', '{}.to_integral_exact()', '{}.to_eng_string()', '{}.as_tuple()', '{}.adjusted()', '{}.next_plus()', '{}.next_minus()', '{}.is_normal()', '{}.number_class()', '{}.logb()', 'int({})', 'float({})', '{}.is_nan() or hash({})', 'bool({})', 'str({})', 'abs((x := {}).adjusted()) > 999 or x.as_integer_ratio()', '{}.canonical()', '{}.copy_negate()', '{}.logical_invert()', '{}.radix()', 'round({})', '{}.is_signed()', 'complex({})']
const OPERATIONS = ['{} + {}', '{} - {}', '{} * {}', '{} / {}', '{} // {}', '{} % {}', '{} ** {}', 'divmod({}, {})', '{} < {}', '{} == {}', '{}.compare({})', '{}.compare_total({})', '{}.max({})', '{}.min_mag({})', '{}.quantize({})', '{}.remainder_near({})', '{}.same_quantum({})', '{}.scaleb({})', '{}.shift({})', '{}.rotate({})', '{}.copy_sign({})', '{}.next_toward({})', '{}.logical_and({})', '{}.compare_signal({})']

function askDecimal(r: Random): string {
  const text = (): string => {
    if (r.chance(0.6)) return r.pick(DECIMALS)
    const digits = String(r.below(10 ** (1 + r.below(9))))
    const at = r.below(digits.length + 1)
    const made = `${r.pick(['', '', '-', '+'])}${digits.slice(0, at)}${r.chance(0.7) ? '.' : ''}${digits.slice(at)}${r.chance(0.2) ? `e${r.below(40) - 20}` : ''}`
    return r.chance(0.06) ? spoilt(r, made, '0123456789.eE+-_ n') : made
  }
  const d = (): string => `D(${quoted(text())})`
  const rounding = r.pick(['ROUND_HALF_EVEN', 'ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP'])
  const inner = r.pick([
    () => d(), () => r.pick(UNARY).replaceAll('{}', d()), () => r.pick(UNARY).replaceAll('{}', d()), () => r.pick(OPERATIONS).replace('{}', d()).replace('{}', d()), () => r.pick(OPERATIONS).replace('{}', d()).replace('{}', d()), () => r.pick(OPERATIONS).replace('{}', d()).replace('{}', d()),
    () => `${d()} ${r.pick(['+', '*', '-', '/', '<', '=='])} ${r.pick(['3', '-1', '2.5', '10**30', "'x'", 'True', 'None'])}`, () => `${r.pick(['3', '2', '10', '1.5'])} ${r.pick(['+', '*', '-', '/', '**', '>'])} ${d()}`, () => `${d()}.fma(${d()}, ${d()})`, () => `pow(${d()}, ${d()}, ${d()})`,
    () => `${d()}.quantize(D(${quoted(r.pick(['1', '0.01', '1E+2', '0.000']))}), rounding=${rounding})`, () => `round(${d()}, ${r.below(7) - 3})`, () => `D(${r.pick(['1.1', '0.1', '-2.5', '10**40', "(0, (1, 2), -1)", "(1, (), 'F')", "float('inf')", 'None', "' 1.5 '", "'1_000'", "(2, (1,), 0)"])})`,
    () => `D.from_float(${r.pick(['0.1', '3', '1e300', "'x'"])})`, () => `format(${d()}, ${quoted(r.pick(['.2f', '10.3e', ',', '08.2f', '.0%', 'g', '.3g', '+', '>15', 'n', 'f', 'e', '_', '.5', '^20.4f', 'E', '%', 'd', 's', '-.1f', ' ', '<8,.2f', 'z.1f']))})`,
  ])()
  if (r.chance(0.6)) return `(C(), ${inner}, flags())[1:]`
  return `(C(prec=${1 + r.below(12)}, rounding=${rounding}${r.chance(0.3) ? ', Emax=9, Emin=-9' : ''}${r.chance(0.3) ? ', traps=[]' : ''}${r.chance(0.1) ? ', clamp=1, Emax=20, Emin=-20' : ''}), ${inner}, flags())[1:]`.replace('Emax=9, Emin=-9, clamp=1, Emax=20, Emin=-20', 'clamp=1, Emax=9, Emin=-9').replace('Emax=9, Emin=-9, traps=[], clamp=1, Emax=20, Emin=-20', 'traps=[], clamp=1, Emax=20, Emin=-20')
}

export const DECIMAL: Asking = {
  prelude: `from decimal import *
D = Decimal
def C(**given):
    setcontext(Context(**({'prec': 28, 'rounding': ROUND_HALF_EVEN, 'Emin': -999999, 'Emax': 999999, 'clamp': 0, 'flags': [], 'traps': [InvalidOperation, DivisionByZero, Overflow]} | given)))
def flags():
    return sorted(s.__name__ for s, on in getcontext().flags.items() if on)`,
  ask: askDecimal,
}

// ---------------------------------------------------------------- random

function askRandom(r: Random): string {
  const seed = r.pick(['0', '1', '-5', '2**70', "'abc'", "b'xyz'", '1.5', 'True', "''", '123456789', "'é😀'", '-2**40', 'None and 0 or 7', 'bytearray(b"q")', '0.0'])
  const n = (): string => r.pick(['1', '2', '6', '10', '100', '2**40', '2**53 + 1', '0', '-3', '10**30', '3.0'])
  const x = (): string => r.pick(['0', '1', '0.5', '2.5', '-1', '10', '0.1', '100'])
  const call = r.pick([
    () => 'R.random()', () => `R.randrange(${n()})`, () => `R.randrange(${n()}, ${n()})`, () => `R.randrange(${r.below(9)}, ${n()}, ${r.pick(['1', '2', '-1', '0', '7', '1.0'])})`, () => `R.randint(${r.below(9) - 4}, ${n()})`, () => `R.uniform(${x()}, ${x()})`, () => `R.choice(${r.pick(["'abc'", '[1, 2, 3, 4, 5]', '()', 'range(100)', '{1: 2}', '[]', '5'])})`,
    () => `R.choices(${r.pick(["'abcd'", 'range(4)', '[1, 2, 3, 4]'])}, ${r.pick(['k=5', '[1, 2, 3, 4], k=4', 'cum_weights=[1, 3, 6, 10], k=3', 'weights=[0, 0, 0, 0]', '[1, 2]', '[1, 2, 3, 4], cum_weights=[1, 2, 3, 4]', 'k=0', '[-1, 0, 0, 0]'])})`,
    () => `R.sample(${r.pick(['range(50)', "'abcdef'", 'range(10**6)', '[1, 2, 3]', '{1, 2}'])}, ${r.pick(['3', '0', '2', '7', '-1', '1, counts=[1, 2, 3]', '4, counts=[2, 1, 2]'])})`, () => `(lambda l: (R.shuffle(l), l)[1])(list(range(${r.below(30)})))`, () => `R.getrandbits(${r.pick(['0', '1', '8', '31', '32', '33', '53', '64', '100', '-1', '1.0'])})`, () => `R.randbytes(${r.below(9)})`,
    () => `R.gauss(${x()}, ${x()})`, () => `R.normalvariate(${x()}, ${x()})`, () => `R.expovariate(${x()})`, () => `R.betavariate(${x()}, ${x()})`, () => `R.gammavariate(${x()}, ${x()})`, () => `R.lognormvariate(${x()}, ${x()})`, () => `R.vonmisesvariate(${x()}, ${x()})`, () => `R.paretovariate(${x()})`, () => `R.weibullvariate(${x()}, ${x()})`, () => `R.triangular(${x()}, ${x()}, ${x()})`, () => `R.binomialvariate(${r.pick(['1', '10', '200', '-1', '0'])}, ${r.pick(['0.5', '0.1', '0', '1', '0.9', '1.5'])})`,
  ])
  return `(R.seed(${seed}), ${call()}, ${call()}, R.random())`
}

export const RANDOM: Asking = { prelude: 'import random\nR = random.Random()', ask: askRandom }
