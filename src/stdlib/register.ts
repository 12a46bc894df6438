/** The modules that come with the engine, made when an instance first imports one. */
import type { PyModule } from '../runtime/function.ts'
import { makeAsyncio } from './asyncio/module.ts'
import { makeBuiltins } from './builtins.ts'
import { makeImportlib, makeImportlibUtil } from './importlib.ts'
import { makeCollections } from './collections.ts'
import { makeFunctools } from './functools.ts'
import { makeBisect, makeHeapq } from './heapq.ts'
import { makeItertools } from './itertools.ts'
import { makeJson } from './json.ts'
import { makeLibrary } from './library.ts'
import { mathConstants, mathTable } from './math.ts'
import { nativeModule } from './module.ts'
import { makeOperator } from './operator.ts'
import { makeRandom } from './random.ts'
import { makeRe } from './re.ts'
import { makeSys } from './sys.ts'
import { makeTime } from './time.ts'
import { makeTypingNatives } from './typing-natives.ts'

export const builtinModules: ReadonlyMap<string, () => PyModule> = new Map([
  ['bisect', makeBisect],
  ['builtins', makeBuiltins],
  ['importlib', makeImportlib],
  ['importlib.util', makeImportlibUtil],
  ['_collections', makeCollections],
  ['_functools', makeFunctools],
  ['_heapq', makeHeapq],
  ['_json', makeJson],
  ['_library', makeLibrary],
  ['_random', makeRandom],
  ['_re', makeRe],
  ['itertools', makeItertools],
  ['math', () => nativeModule('math', mathTable, mathConstants)],
  ['operator', makeOperator],
  ['sys', makeSys],
  ['time', makeTime],
  ['_asyncio', makeAsyncio],
  ['_typing', makeTypingNatives],
])
