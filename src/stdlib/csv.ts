/** `_csv`: reading and writing of separated values. Reference: https://docs.python.org/3.13/library/csv.html */
import { PyDict } from '../runtime/dict/dict.ts'
import { PyException, AttributeError, overflowError, typeError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { type Keywords, type NativeTable, type PyBuiltin, defineConstructor, defineGetters, defineMethods, steps } from '../runtime/native.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { has } from '../runtime/ops/guest-first.ts'
import { iter, iterMaybe } from '../runtime/ops/iterate.ts'
import { PyList } from '../runtime/list/list.ts'
import { NEED_GUEST, type Steps } from '../runtime/steps.ts'
import type { PyType } from '../runtime/type.ts'
import { type Value, asInt, asStr } from '../runtime/value.ts'
import { PyDialect, character, csvError, dialectType, errorType, makeDialect } from './csv/dialect.ts'
import { type FieldLimit, PyReader, readerType } from './csv/reader.ts'
import { PyWriter, writerType } from './csv/writer.ts'
import { nativeModule } from './module.ts'

type Optional = Value | undefined

/** The dialect of a call that says nothing about it. */
const EXCEL = new PyDialect()

function define(): void {
  if (dialectType.construct !== null) return
  defineConstructor(dialectType, 'Dialect(dialect=, **kwargs)', steps(function* (_cls: PyType, base: Optional, keywords: Keywords | null) {
    return yield* makeDialect(base ?? undefined, keywords)
  }))
  dialectType.subclassable = false
  defineGetters(dialectType, {
    delimiter: (d: PyDialect) => character(d.delimiter),
    doublequote: (d: PyDialect) => d.doublequote,
    escapechar: (d: PyDialect) => character(d.escapechar),
    lineterminator: (d: PyDialect) => d.lineterminator,
    quotechar: (d: PyDialect) => character(d.quotechar),
    quoting: (d: PyDialect) => d.quoting,
    skipinitialspace: (d: PyDialect) => d.skipinitialspace,
    strict: (d: PyDialect) => d.strict,
  })
  defineGetters(readerType, { dialect: (r: PyReader) => r.dialect, line_num: (r: PyReader) => r.lineNumber })
  defineGetters(writerType, { dialect: (w: PyWriter) => w.dialect })
  defineMethods(writerType, {
    'writerow(row, /)': steps((self: PyWriter, row: Value) => self.row(row)),
    'writerows(rows, /)': steps(function* (self: PyWriter, rows: Value): Steps<Value> {
      const it = yield* iter(rows)
      for (;;) {
        const row = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
        if (row === undefined) return null
        yield* self.row(row)
      }
    }),
  })
}

export function makeCsv(): PyModule {
  define()
  const dialects = new PyDict()
  const limit: FieldLimit = { value: 131072 }

  function* dialectOf(given: Optional, keywords: Keywords | null): Steps<PyDialect> {
    if (given === undefined || given === null || asStr(given) === undefined) return yield* makeDialect(given ?? undefined, keywords)
    const found = yield* dialects.getSteps(given)
    if (found === undefined) throw csvError('unknown dialect')
    return yield* makeDialect(found, keywords)
  }

  function few(args: readonly Value[], max: number): void {
    if (args.length === 0) throw typeError(' expected at least 1 argument, got 0')
    if (args.length > max) throw typeError(` expected at most ${max} arguments, got ${args.length}`)
  }

  /** The dialect comes as the second argument or by its name. */
  function* second(args: readonly Value[], keywords: Keywords | null): Steps<PyDialect> {
    const named = keywords?.get('dialect')
    const rest: Keywords = new Map(keywords ?? [])
    rest.delete('dialect')
    return yield* dialectOf(args[1] ?? named, rest)
  }

  /** A reader of lines that the guest's code has no part in, in the dialect that needs no name; undefined for all else. */
  const plainReader = (lines: Value): Value | undefined => {
    const input = iterMaybe(lines)
    return input === undefined ? undefined : new PyReader(input, EXCEL, limit)
  }

  const table: NativeTable = {
    'reader(*args, **kwargs)': steps(function* (args: Value[], keywords: Keywords | null): Steps<Value> {
      few(args, 2)
      const input = yield* iter(args[0] as Value)
      return new PyReader(input, yield* second(args, keywords), limit)
    }, (args: Value[], keywords: Keywords | null) => {
      const made = args.length === 1 && keywords === null ? plainReader(args[0] as Value) : undefined
      if (made === undefined) throw NEED_GUEST
      return made
    }, (args: Value[], keywords: Keywords | null) => args.length !== 1 || keywords !== null || has(args[0], '__iter__')),
    'writer(*args, **kwargs)': steps(function* (args: Value[], keywords: Keywords | null): Steps<Value> {
      few(args, 2)
      const dialect = yield* second(args, keywords)
      let write: Value
      try {
        write = yield* getattr(args[0] as Value, 'write')
      } catch (e) {
        throw e instanceof PyException && e.cls.isSubtype(AttributeError) ? typeError('argument 1 must have a "write" method') : e
      }
      return new PyWriter(write, dialect)
    }),
    'register_dialect(*args, **kwargs)': steps(function* (args: Value[], keywords: Keywords | null): Steps<Value> {
      few(args, 2)
      if (asStr(args[0] as Value) === undefined) throw typeError('dialect name must be a string')
      yield* dialects.setSteps(args[0] as Value, yield* dialectOf(args[1], keywords))
      return null
    }),
    'unregister_dialect(name)': steps(function* (name: Value): Steps<Value> {
      if ((yield* dialects.getSteps(name)) === undefined) throw csvError('unknown dialect')
      yield* dialects.deleteSteps(name)
      return null
    }),
    'get_dialect(name)': steps(function* (name: Value): Steps<Value> {
      const found = yield* dialects.getSteps(name)
      if (found === undefined) throw csvError('unknown dialect')
      return found
    }),
    'list_dialects()': () => PyList.from([...dialects.keys()]),
    'field_size_limit(new_limit=)': (given: Optional) => {
      const old = limit.value
      if (given !== undefined) {
        const n = asInt(given)
        if (n === undefined) throw typeError('limit must be an integer')
        if (n >= 2n ** 63n || n < -(2n ** 63n)) throw overflowError('Python int too large to convert to C long')
        limit.value = Number(n)
      }
      return old
    },
  }
  const module = nativeModule('_csv', table, {
    Dialect: dialectType, Error: errorType, __version__: '1.0',
    QUOTE_MINIMAL: 0, QUOTE_ALL: 1, QUOTE_NONNUMERIC: 2, QUOTE_NONE: 3, QUOTE_STRINGS: 4, QUOTE_NOTNULL: 5, _dialects: dialects, Reader: readerType, Writer: writerType,
  })
  const reader = (module.attrs as PyDict).getStr('reader') as PyBuiltin
  reader.spec.lone = (_self, lines: Value) => plainReader(lines)
  return module
}
