/**
 * Guest exceptions: the host object and the builtin hierarchy.
 * Reference: https://docs.python.org/3.13/library/exceptions.html
 *
 * A guest exception travels as itself: natives `throw` the PyException (not a host Error: that
 * would cost ten times as much); functions hand it on as the completion RAISE (run/completion.ts).
 */
import { baseExceptionType } from './builtin-types.ts'
import { PyType } from './type.ts'
import { strFromHost } from './str/wide.ts'
import { PyObject, PyTuple, type Value } from './value.ts'

/** One line of a traceback: where a frame was when the exception passed through it. */
export interface TracebackEntry {
  /** The code object (run/code.ts); opaque here. */
  readonly code: unknown
  /** Core node id in that code, for line and caret. */
  readonly node: number
  /** The globals it ran in (run/globals.ts); opaque here. */
  readonly globals: unknown
  /** The guest's view of this entry and those inside it. */
  view?: PyObject
}

export class PyException extends PyObject {
  args: PyTuple
  cause: PyException | null = null
  context: PyException | null = null
  suppressContext = false
  /** Innermost last appended; rendered in reverse. */
  traceback: TracebackEntry[] = []
  /** The frame (run/frame.ts; opaque here) in which an error about a name was raised: what could have been meant is looked up in it. */
  origin: unknown = null
  /** Value of StopIteration, code of SystemExit, name of NameError, ...: fields of builtin exception classes, by attribute name. */
  fields: Map<string, Value> | undefined = undefined

  constructor(cls: PyType, args: readonly Value[]) {
    super()
    this.cls = cls
    this.args = new PyTuple(args)
  }
}
PyException.prototype.cls = baseExceptionType

function exceptionType(name: string, ...bases: PyType[]): PyType {
  const t = new PyType(name, bases)
  if (bases.length > 1) t.mro = [t, ...mergeTwo(bases[0] as PyType, bases[1] as PyType)]
  t.instanceDict = true
  return t
}
/** Enough of C3 for the builtin hierarchy's few double bases. */
function mergeTwo(a: PyType, b: PyType): PyType[] {
  return [...a.mro.filter((t) => !b.mro.includes(t)), ...b.mro]
}
baseExceptionType.instanceDict = true

const B = baseExceptionType
export const Exception: PyType = exceptionType('Exception', B)
const E = Exception
export const GeneratorExit: PyType = exceptionType('GeneratorExit', B)
export const KeyboardInterrupt: PyType = exceptionType('KeyboardInterrupt', B)
export const SystemExit: PyType = exceptionType('SystemExit', B)
export const BaseExceptionGroup: PyType = exceptionType('BaseExceptionGroup', B)
export const ExceptionGroup: PyType = exceptionType('ExceptionGroup', BaseExceptionGroup, E)
export const ArithmeticError: PyType = exceptionType('ArithmeticError', E)
export const FloatingPointError: PyType = exceptionType('FloatingPointError', ArithmeticError)
export const OverflowError: PyType = exceptionType('OverflowError', ArithmeticError)
export const ZeroDivisionError: PyType = exceptionType('ZeroDivisionError', ArithmeticError)
export const AssertionError: PyType = exceptionType('AssertionError', E)
export const AttributeError: PyType = exceptionType('AttributeError', E)
export const BufferError: PyType = exceptionType('BufferError', E)
export const EOFError: PyType = exceptionType('EOFError', E)
export const ImportError: PyType = exceptionType('ImportError', E)
export const ModuleNotFoundError: PyType = exceptionType('ModuleNotFoundError', ImportError)
export const LookupError: PyType = exceptionType('LookupError', E)
export const IndexError: PyType = exceptionType('IndexError', LookupError)
export const KeyError: PyType = exceptionType('KeyError', LookupError)
export const MemoryError: PyType = exceptionType('MemoryError', E)
export const NameError: PyType = exceptionType('NameError', E)
export const UnboundLocalError: PyType = exceptionType('UnboundLocalError', NameError)
export const OSError: PyType = exceptionType('OSError', E)
export const BlockingIOError: PyType = exceptionType('BlockingIOError', OSError)
export const ConnectionError: PyType = exceptionType('ConnectionError', OSError)
export const ChildProcessError: PyType = exceptionType('ChildProcessError', OSError)
export const ConnectionAbortedError: PyType = exceptionType('ConnectionAbortedError', ConnectionError)
export const ConnectionRefusedError: PyType = exceptionType('ConnectionRefusedError', ConnectionError)
export const ConnectionResetError: PyType = exceptionType('ConnectionResetError', ConnectionError)
export const InterruptedError: PyType = exceptionType('InterruptedError', OSError)
export const ProcessLookupError: PyType = exceptionType('ProcessLookupError', OSError)
export const BrokenPipeError: PyType = exceptionType('BrokenPipeError', ConnectionError)
export const FileExistsError: PyType = exceptionType('FileExistsError', OSError)
export const FileNotFoundError: PyType = exceptionType('FileNotFoundError', OSError)
export const IsADirectoryError: PyType = exceptionType('IsADirectoryError', OSError)
export const NotADirectoryError: PyType = exceptionType('NotADirectoryError', OSError)
export const PermissionError: PyType = exceptionType('PermissionError', OSError)
export const TimeoutError: PyType = exceptionType('TimeoutError', OSError)
export const ReferenceError: PyType = exceptionType('ReferenceError', E)
export const RuntimeError: PyType = exceptionType('RuntimeError', E)
export const NotImplementedError: PyType = exceptionType('NotImplementedError', RuntimeError)
export const PythonFinalizationError: PyType = exceptionType('PythonFinalizationError', RuntimeError)
export const RecursionError: PyType = exceptionType('RecursionError', RuntimeError)
export const StopIteration: PyType = exceptionType('StopIteration', E)
export const StopAsyncIteration: PyType = exceptionType('StopAsyncIteration', E)
export const SyntaxErrorType: PyType = exceptionType('SyntaxError', E)
export const IndentationErrorType: PyType = exceptionType('IndentationError', SyntaxErrorType)
export const TabErrorType: PyType = exceptionType('TabError', IndentationErrorType)
export const SystemError: PyType = exceptionType('SystemError', E)
export const TypeErrorType: PyType = exceptionType('TypeError', E)
export const ValueError: PyType = exceptionType('ValueError', E)
export const UnicodeError: PyType = exceptionType('UnicodeError', ValueError)
export const UnicodeDecodeError: PyType = exceptionType('UnicodeDecodeError', UnicodeError)
export const UnicodeEncodeError: PyType = exceptionType('UnicodeEncodeError', UnicodeError)
export const UnicodeTranslateError: PyType = exceptionType('UnicodeTranslateError', UnicodeError)
export const Warning: PyType = exceptionType('Warning', E)
export const BytesWarning: PyType = exceptionType('BytesWarning', Warning)
export const EncodingWarning: PyType = exceptionType('EncodingWarning', Warning)
export const DeprecationWarning: PyType = exceptionType('DeprecationWarning', Warning)
export const FutureWarning: PyType = exceptionType('FutureWarning', Warning)
export const ImportWarning: PyType = exceptionType('ImportWarning', Warning)
export const PendingDeprecationWarning: PyType = exceptionType('PendingDeprecationWarning', Warning)
export const ResourceWarning: PyType = exceptionType('ResourceWarning', Warning)
export const RuntimeWarning: PyType = exceptionType('RuntimeWarning', Warning)
export const SyntaxWarning: PyType = exceptionType('SyntaxWarning', Warning)
export const UnicodeWarning: PyType = exceptionType('UnicodeWarning', Warning)
export const UserWarning: PyType = exceptionType('UserWarning', Warning)

/** All of them, for the builtins namespace. */
export const exceptionTypes: readonly PyType[] = [
  B, E, GeneratorExit, KeyboardInterrupt, SystemExit, BaseExceptionGroup, ExceptionGroup, ArithmeticError, FloatingPointError,
  OverflowError, ZeroDivisionError, AssertionError, AttributeError, BufferError, EOFError, ImportError, ModuleNotFoundError,
  LookupError, IndexError, KeyError, MemoryError, NameError, UnboundLocalError, OSError, BlockingIOError, ConnectionError,
  ChildProcessError, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, InterruptedError, ProcessLookupError,
  PythonFinalizationError, BrokenPipeError, FileExistsError, FileNotFoundError, IsADirectoryError, NotADirectoryError, PermissionError, TimeoutError,
  ReferenceError, RuntimeError, NotImplementedError, RecursionError, StopIteration, StopAsyncIteration, SyntaxErrorType,
  IndentationErrorType, TabErrorType, SystemError, TypeErrorType, ValueError, UnicodeError, UnicodeDecodeError, UnicodeEncodeError,
  UnicodeTranslateError, Warning, BytesWarning, DeprecationWarning, EncodingWarning, FutureWarning, ImportWarning, PendingDeprecationWarning,
  ResourceWarning, RuntimeWarning, SyntaxWarning, UnicodeWarning, UserWarning,
]

// Makers: `throw typeError('...')`.
export function raise(type: PyType, ...args: Value[]): PyException {
  return new PyException(type, args)
}
export const typeError = (message: string): PyException => new PyException(TypeErrorType, [strFromHost(message)])
export const valueError = (message: string): PyException => new PyException(ValueError, [strFromHost(message)])
export const indexError = (message: string): PyException => new PyException(IndexError, [message])
export const keyError = (key: Value): PyException => new PyException(KeyError, [key])
export const overflowError = (message: string): PyException => new PyException(OverflowError, [message])
export const zeroDivisionError = (message: string): PyException => new PyException(ZeroDivisionError, [message])
export const runtimeError = (message: string): PyException => new PyException(RuntimeError, [strFromHost(message)])
export const attributeError = (message: string, name?: string, obj?: Value): PyException => {
  const e = new PyException(AttributeError, [strFromHost(message)])
  if (name !== undefined) e.fields = new Map<string, Value>([['name', name], ['obj', obj ?? null]])
  return e
}


export const recursionError = (message: string): PyException => new PyException(RecursionError, [message])
