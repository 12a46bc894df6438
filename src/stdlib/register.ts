/**
 * Modules of the library that are written in TypeScript, made when an instance first imports one. Each is a part of the package with a file
 * of its own (scripts/parts.ts reads this list: one import and one entry per line).
 */
import type { PyModule } from '../runtime/function.ts'
import { makeArray } from './array.ts'
import { makeAst } from './ast.ts'
import { makeAsyncio } from './asyncio/module.ts'
import { makeBinascii } from './binascii.ts'
import { makeCollections } from './collections.ts'
import { makeFiles } from './files.ts'
import { makeContextvars } from './contextvars.ts'
import { makeCsv } from './csv.ts'
import { makeDatetime } from './datetime.ts'
import { makeDecimal } from './decimal.ts'
import { makeFunctools } from './functools.ts'
import { makeHashlib } from './hashlib.ts'
import { makeBisect, makeHeapq } from './heapq.ts'
import { makeInspect } from './inspect.ts'
import { makeItertools } from './itertools.ts'
import { makeJson } from './json.ts'
import { makeLibrary } from './library.ts'
import { makeMath } from './math.ts'
import { makeOperator } from './operator.ts'
import { makeRandom } from './random.ts'
import { makeRe } from './re.ts'
import { makeStruct } from './struct.ts'
import { makeZlib } from './zlib.ts'
import { makeUnicodedata } from './unicodedata.ts'
import { makeSys } from './sys.ts'
import { makeTime } from './time.ts'
import { makeTraceback } from './traceback.ts'
import { makeTypingNatives } from './typing-natives.ts'
import { makeWeakref } from './weakref.ts'

export const builtinModules: ReadonlyMap<string, () => PyModule> = new Map([
  ['_array', makeArray],
  ['binascii', makeBinascii],
  ['bisect', makeBisect],
  ['_collections', makeCollections],
  ['_files', makeFiles],
  ['_contextvars', makeContextvars],
  ['_csv', makeCsv],
  ['_datetime', makeDatetime],
  ['_decimal', makeDecimal],
  ['_functools', makeFunctools],
  ['_hashlib', makeHashlib],
  ['_heapq', makeHeapq],
  ['_json', makeJson],
  ['_library', makeLibrary],
  ['_random', makeRandom],
  ['_re', makeRe],
  ['_inspect', makeInspect],
  ['itertools', makeItertools],
  ['math', makeMath],
  ['operator', makeOperator],
  ['_struct', makeStruct],
  ['zlib', makeZlib],
  ['_ast', makeAst],
  ['_asyncio', makeAsyncio],
  ['sys', makeSys],
  ['time', makeTime],
  ['_traceback', makeTraceback],
  ['_typing', makeTypingNatives],
  ['unicodedata', makeUnicodedata],
  ['_weakref', makeWeakref],
])
