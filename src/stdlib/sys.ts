/** `sys`: what a script may know and set of the interpreter. Reference: https://docs.python.org/3.13/library/sys.html */
import { argumentName } from '../runtime/str/arguments.ts'
import { writeError } from '../builtins/print.ts'
import { displayHook } from '../builtins/show.ts'
import { renderSteps } from '../traceback/show.ts'
import type { Frame } from '../run/frame.ts'
import { frameObject } from '../run/frame-object.ts'
import { rt } from '../run/state.ts'
import { makeAllFrames, seesAllFrames } from '../run/unwind.ts'
import { typeName, typeOf } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyException, RecursionError, SystemExit, raise, typeError, valueError } from '../runtime/exception.ts'
import { newException } from '../runtime/exceptions/base.ts'
import { tracebackOf } from '../runtime/exceptions/traceback.ts'
import type { PyModule } from '../runtime/function.ts'
import { MAX_STR_DIGITS } from '../runtime/int/format.ts'
import { PyList } from '../runtime/list/list.ts'
import { type StepsBody, steps } from '../runtime/native.ts'
import { index, indexMaybe } from '../runtime/ops/index.ts'
import { strFromHost } from '../runtime/str/wide.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { type Int, PyFloat, PyTuple, type Value, asStr } from '../runtime/value.ts'
import { LiveDict, mapSource } from '../runtime/dict/live.ts'
import { nativeModule } from './module.ts'
import { PyNamespace } from './namespace.ts'
import { PyStream } from './streams.ts'
import { structSequence } from './struct-sequence.ts'

const versionInfo = structSequence('sys', 'version_info', ['major', 'minor', 'micro', 'releaselevel', 'serial'])
const floatInfo = structSequence('sys', 'float_info', [
  'max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds',
])
const intInfo = structSequence('sys', 'int_info', ['bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold'])
const hashInfo = structSequence('sys', 'hash_info', ['width', 'modulus', 'inf', 'nan', 'imag', 'algorithm', 'hash_bits', 'seed_bits', 'cutoff'])

const flags = structSequence('sys', 'flags', [
  'debug', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode', 'no_user_site', 'no_site', 'ignore_environment', 'verbose', 'bytes_warning',
  'quiet', 'hash_randomization', 'isolated', 'dev_mode', 'utf8_mode', 'warn_default_encoding', 'safe_path', 'int_max_str_digits',
])

const HEX_VERSION = 0x030d00f0
const MAX_RECURSION_LIMIT = 1_000_000

function exceptionInfo(): Value {
  const e = rt.handled
  return e === null ? new PyTuple([null, null, null]) : new PyTuple([e.cls, e, tracebackOf(e)])
}

function folderOf(file: string): Value {
  return strFromHost(file.slice(0, Math.max(0, file.lastIndexOf('/'))))
}

function frameAt(depth: Int): Frame {
  let f = rt.frame
  for (let n = Number(depth); f !== null && n > 0; n--) f = f.back
  if (f === null) throw valueError('call stack is not deep enough')
  return f
}

/** A native that is asked about a caller, so many calls up. */
function atFrame(answer: (f: Frame) => Value): StepsBody {
  return steps(
    function* (depth: Value | undefined): Steps<Value> {
      const n = depth === undefined ? 0 : yield* index(depth)
      if (!seesAllFrames()) yield* makeAllFrames()
      return answer(frameAt(n))
    },
    (depth: Value | undefined) => {
      const n = depth === undefined ? 0 : indexMaybe(depth)
      if (n === undefined || !seesAllFrames()) throw NEED_GUEST
      return answer(frameAt(n))
    },
  )
}

function setRecursionLimit(n: Int): void {
  if (typeof n !== 'number' || n > 2 ** 31 - 1 || n < -(2 ** 31)) throw raise(RecursionError, 'Python int too large to convert to C int')
  if (n < 1) throw valueError('recursion limit must be greater or equal than 1')
  if (rt.depth >= n) throw raise(RecursionError, `cannot set the recursion limit to ${n} at the recursion depth ${rt.depth}: the limit is too low`)
  rt.recursionLimit = Math.min(n, MAX_RECURSION_LIMIT)
}

function intern(v: Value): Value {
  if (typeof v === 'string' || (asStr(v) !== undefined && !typeOf(v).heap)) return v
  throw asStr(v) !== undefined ? typeError(`can't intern ${typeName(v)}`) : typeError(`intern() argument must be str, not ${argumentName(v)}`)
}

/** An estimate, as every implementation's. */
function sizeOf(v: Value): number {
  if (typeof v === 'string') return 41 + v.length
  if (v instanceof PyTuple) return 40 + 8 * v.items.length
  if (v instanceof PyList) return 56 + 8 * v.length
  if (v instanceof PyDict) return 64 + 64 * v.size
  if (v instanceof PyFloat) return 24
  return typeof v === 'bigint' ? 24 + Math.ceil((v < 0n ? -v : v).toString(16).length / 7.5) * 4 : typeof v === 'number' ? 28 : v === null ? 16 : 56
}

/** `sys.excepthook` as it is at first. */
function* exceptHook(_type: Value, v: Value): Steps<null> {
  if (!(v instanceof PyException)) throw typeError(`print_exception(): Exception expected for value, ${typeName(v)} found`)
  yield* writeError(strFromHost(yield* renderSteps(v)))
  return null
}

function argv(): PyList {
  return PyList.from(rt.realm.argv.map(strFromHost))
}

export function makeSys(): PyModule {
  // What a script puts into it that is no module is kept, but can't be imported.
  const modules = new LiveDict(mapSource(rt.realm.modules))
  const version = versionInfo([3, 13, 0, 'final', 0])
  const stdout = new PyStream('stdout')
  const stderr = new PyStream('stderr')
  const stdin = new PyStream('stdin')
  const sys = nativeModule(
    'sys',
    {
      'exit(status=, /)': (status: Value | undefined) => {
        throw newException(SystemExit, status === undefined || status === null ? [] : status instanceof PyTuple ? status.items : [status])
      },
      'getrecursionlimit()': () => rt.recursionLimit,
      'setrecursionlimit(limit, /)': steps(
        function* (n: Value): Steps<Value> {
          setRecursionLimit(yield* index(n))
          return null
        },
        (v: Value) => {
          const n = indexMaybe(v)
          if (n === undefined) throw NEED_GUEST
          setRecursionLimit(n)
        },
      ),
      'exc_info()': exceptionInfo,
      'exception()': () => rt.handled,
      '_getframe(depth=, /)': atFrame(frameObject),
      '_getframemodulename(depth=)': atFrame((f) => f.fn.globals.getName('__name__') ?? null),
      'displayhook(object, /)': steps(displayHook),
      'excepthook(exctype, value, traceback, /)': steps(exceptHook),
      'intern(string, /)': intern,
      'getsizeof(object, default=)': sizeOf,
      'getdefaultencoding()': () => 'utf-8',
      'getfilesystemencoding()': () => 'utf-8',
      // A name and the argument: what is true of most objects that are asked about.
      'getrefcount(object, /)': () => 2,
      'is_finalizing()': () => false,
      'gettrace()': () => null,
      'getprofile()': () => null,
      'getfilesystemencodeerrors()': () => 'surrogateescape',
      'getallocatedblocks()': () => 0,
      'getunicodeinternedsize()': () => 0,
      'getswitchinterval()': () => new PyFloat(0.005),
      'setswitchinterval(interval, /)': () => null,
      'get_coroutine_origin_tracking_depth()': () => 0,
      'set_coroutine_origin_tracking_depth(depth)': () => null,
      'is_stack_trampoline_active()': () => false,
      'audit(event, /, *args)': () => null,
      'addaudithook(hook)': () => null,
      'call_tracing(func, args, /)': steps(function* (f: Value, args: Value): Steps<Value> {
        return yield* call(f, [...(args as PyTuple).items])
      }),
      'get_int_max_str_digits()': () => rt.realm.strDigits,
      'set_int_max_str_digits(maxdigits)': (v: Value) => {
        const n = indexMaybe(v)
        if (n === undefined) throw NEED_GUEST
        if (n !== 0 && n < 640) throw valueError('maxdigits must be 0 or larger than 640')
        // Ints have fewer digits than this anyway.
        rt.realm.strDigits = Number(n < 1_000_000 ? n : 1_000_000)
      },
    },
    {
      argv: argv(),
      orig_argv: argv(),
      builtin_module_names: new PyTuple(['builtins', 'math', 'sys', 'time']),
      byteorder: 'little',
      copyright: '',
      dont_write_bytecode: true,
      executable: '',
      float_info: floatInfo([
        new PyFloat(Number.MAX_VALUE), 1024, 308, new PyFloat(2.2250738585072014e-308), -1021, -307, 15, 53, new PyFloat(Number.EPSILON), 2, 1,
      ]),
      hash_info: hashInfo([64, 2n ** 61n - 1n, 314159, 0, 1000003, 'siphash13', 64, 128, 0]),
      hexversion: HEX_VERSION,
      implementation: new PyNamespace(new Map<string, Value>([['name', 'tauraro'], ['cache_tag', null], ['version', version], ['hexversion', HEX_VERSION]])),
      int_info: intInfo([30, 4, MAX_STR_DIGITS, 640]),
      api_version: 1013,
      abiflags: '',
      base_exec_prefix: '',
      base_prefix: '',
      exec_prefix: '',
      prefix: '',
      platlibdir: 'lib',
      pycache_prefix: null,
      float_repr_style: 'short',
      meta_path: new PyList(),
      path_hooks: new PyList(),
      path_importer_cache: new PyDict(),
      maxsize: 2n ** 63n - 1n,
      maxunicode: 0x10ffff,
      modules,
      path: PyList.from([folderOf(rt.realm.argv[0] ?? '')]),
      flags: flags([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, false, 0, 0, false, MAX_STR_DIGITS]),
      platform: 'tauraro',
      stdin,
      stdout,
      stderr,
      __stdin__: stdin,
      __stdout__: stdout,
      __stderr__: stderr,
      version: '3.13.0 (Tauraro)',
      version_info: version,
      warnoptions: new PyList(),
    },
  )
  const attrs = sys.attrs as PyDict
  for (const name of ['displayhook', 'excepthook']) attrs.setStr(`__${name}__`, attrs.getStr(name) as Value)
  modules.setStr('sys', sys)
  return sys
}
