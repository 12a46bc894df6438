/** The instructions of WebAssembly that the back end uses: their bytes, and what follows them. */

/** What comes after an instruction's byte: nothing, a local, a label, a constant, the offset of a load or store, the type of a block, a function. */
export type Immediate = '' | 'local' | 'label' | 'i32' | 'i64' | 'f64' | 'memory' | 'block' | 'function'

interface Opcode {
  readonly byte: number
  readonly immediate: Immediate
  /** Alignment of a load or store, as a power of two. */
  readonly align: number
}

export const opcodes: Map<string, Opcode> = new Map()

function define(first: number, names: string, immediate: Immediate = '', align = 0): void {
  names.split(' ').forEach((name, i) => opcodes.set(name, { byte: first + i, immediate, align }))
}

define(0x00, 'unreachable')
define(0x02, 'block loop if', 'block')
define(0x05, 'else')
define(0x0b, 'end')
define(0x0c, 'br br_if', 'label')
define(0x10, 'call', 'function')
define(0x1a, 'drop select')
define(0x20, 'local.get local.set local.tee', 'local')
define(0x28, 'i32.load', 'memory', 2)
define(0x29, 'i64.load', 'memory', 3)
define(0x2b, 'f64.load', 'memory', 3)
define(0x36, 'i32.store', 'memory', 2)
define(0x37, 'i64.store', 'memory', 3)
define(0x39, 'f64.store', 'memory', 3)
define(0x41, 'i32.const', 'i32')
define(0x42, 'i64.const', 'i64')
define(0x44, 'f64.const', 'f64')
define(0x45, 'i32.eqz i32.eq i32.ne i32.lt_s i32.lt_u i32.gt_s i32.gt_u i32.le_s i32.le_u i32.ge_s i32.ge_u')
define(0x50, 'i64.eqz i64.eq i64.ne i64.lt_s i64.lt_u i64.gt_s i64.gt_u i64.le_s i64.le_u i64.ge_s i64.ge_u')
define(0x61, 'f64.eq f64.ne f64.lt f64.gt f64.le f64.ge')
define(0x6a, 'i32.add i32.sub i32.mul i32.div_s i32.div_u i32.rem_s i32.rem_u i32.and i32.or i32.xor i32.shl i32.shr_s i32.shr_u')
define(0x7c, 'i64.add i64.sub i64.mul i64.div_s i64.div_u i64.rem_s i64.rem_u i64.and i64.or i64.xor i64.shl i64.shr_s i64.shr_u')
define(0x99, 'f64.abs f64.neg f64.ceil f64.floor f64.trunc f64.nearest f64.sqrt f64.add f64.sub f64.mul f64.div')
define(0xa7, 'i32.wrap_i64')
define(0xac, 'i64.extend_i32_s i64.extend_i32_u')
define(0xb0, 'i64.trunc_f64_s i64.trunc_f64_u')
define(0xb9, 'f64.convert_i64_s f64.convert_i64_u')
