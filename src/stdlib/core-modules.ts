/** The modules that are part of the core of the engine, made when an instance first imports one. The others are in register.ts. */
import type { PyModule } from '../runtime/function.ts'
import { makeBuiltins } from './builtins.ts'
import { makeImportlib, makeImportlibUtil } from './importlib.ts'

export const coreModules: ReadonlyMap<string, () => PyModule> = new Map([
  ['builtins', makeBuiltins],
  ['importlib', makeImportlib],
  ['importlib.util', makeImportlibUtil],
])
