/** `sys.stdout`, `sys.stderr` and `sys.stdin`: text streams of the host. */
import { argumentName } from '../runtime/str/arguments.ts'
import { rt } from '../run/state.ts'
import { objectType } from '../runtime/builtin-types.ts'
import { typeError } from '../runtime/exception.ts'
import { PyIter } from '../runtime/iter.ts'
import { PyList } from '../runtime/list/list.ts'
import { defineGetters, defineMethods } from '../runtime/native.ts'
import { collect } from '../runtime/ops/iterate.ts'
import { steps } from '../runtime/native.ts'
import type { Steps } from '../runtime/steps.ts'
import { strFromHost, strLength } from '../runtime/str/wide.ts'
import { PyType } from '../runtime/type.ts'
import { PyObject, type Str, type Value, asStr } from '../runtime/value.ts'

export const streamType: PyType = new PyType('TextIOWrapper', [objectType])
streamType.module = '_io'
streamType.name = '_io.TextIOWrapper'
streamType.subclassable = false

export class PyStream extends PyObject {
  readonly stream: 'stdout' | 'stderr' | 'stdin'
  constructor(stream: 'stdout' | 'stderr' | 'stdin') {
    super()
    this.stream = stream
  }
  get output(): 'stdout' | 'stderr' {
    if (this.stream === 'stdin') throw typeError('not writable')
    return this.stream
  }
}
PyStream.prototype.cls = streamType

/** The next line with its line break; '' at the end of input. */
function readLine(): Str {
  const line = rt.realm.host.readLine('')
  return line === null ? '' : strFromHost(`${line}\n`)
}

function readAll(): Str {
  const lines: string[] = []
  for (;;) {
    const line = rt.realm.host.readLine('')
    if (line === null) return strFromHost(lines.join(''))
    lines.push(`${line}\n`)
  }
}

class LineIter extends PyIter {
  next(): Value | undefined {
    const line = readLine()
    return line === '' ? undefined : line
  }
}
LineIter.prototype.cls = streamType

function write(self: PyStream, text: Value): Value {
  const s = asStr(text)
  if (s === undefined) throw typeError(`write() argument must be str, not ${argumentName(text)}`)
  rt.realm.print(self.output, s)
  return strLength(s)
}

export function registerStreams(): void {
  streamType.slots.repr = (self: PyStream) => `<_io.TextIOWrapper name='<${self.stream}>' mode='${self.stream === 'stdin' ? 'r' : 'w'}' encoding='utf-8'>`
  streamType.slots.iter = () => new LineIter()
  defineMethods(streamType, {
    'write(text, /)': write,
    'writelines(lines, /)': steps(function* (self: PyStream, lines: Value): Steps<Value> {
      for (const line of yield* collect(lines)) write(self, line)
      return null
    }),
    'flush()': () => null,
    'isatty()': () => false,
    'readable()': (self: PyStream) => self.stream === 'stdin',
    'writable()': (self: PyStream) => self.stream !== 'stdin',
    'fileno()': (self: PyStream) => ['stdin', 'stdout', 'stderr'].indexOf(self.stream),
    'readline(size=, /)': () => readLine(),
    'readlines(hint=, /)': () => {
      const out = new PyList()
      for (let line = readLine(); line !== ''; line = readLine()) out.push(line)
      return out
    },
    'read(size=, /)': () => readAll(),
  })
  defineGetters(streamType, {
    encoding: () => 'utf-8',
    errors: () => 'strict',
    name: (self: PyStream) => `<${self.stream}>`,
    mode: (self: PyStream) => (self.stream === 'stdin' ? 'r' : 'w'),
    closed: () => false,
    newlines: () => null,
  })
}
