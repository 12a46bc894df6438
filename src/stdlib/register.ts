/** The modules that come with the engine, made when an instance first imports one. */
import type { PyModule } from '../runtime/function.ts'
import { makeAsyncio } from './asyncio/module.ts'
import { makeBuiltins } from './builtins.ts'
import { makeImportlib, makeImportlibUtil } from './importlib.ts'
import { mathConstants, mathTable } from './math.ts'
import { nativeModule } from './module.ts'
import { makeSys } from './sys.ts'
import { makeTime } from './time.ts'
import { makeTypingNatives } from './typing-natives.ts'

export const builtinModules: ReadonlyMap<string, () => PyModule> = new Map([
  ['builtins', makeBuiltins],
  ['importlib', makeImportlib],
  ['importlib.util', makeImportlibUtil],
  ['math', () => nativeModule('math', mathTable, mathConstants)],
  ['sys', makeSys],
  ['time', makeTime],
  ['_asyncio', makeAsyncio],
  ['_typing', makeTypingNatives],
])
