/** Modules of CPython that reach for the machine: why there is none, to be told where it is not found. */

const REASONS: readonly (readonly [string, string])[] = [
  ['scripts have no threads', '_thread threading dummy_threading concurrent concurrent.futures multiprocessing _multiprocessing multiprocessing.pool concurrent.futures.thread'],
  ['scripts have no network', 'socket _socket socketserver ssl select selectors http http.client http.server urllib.request ftplib smtplib poplib imaplib xmlrpc webbrowser wsgiref asyncore'],
  ['scripts can not start processes', 'subprocess _posixsubprocess pty'],
  ['scripts have no access to the machine', 'ctypes _ctypes mmap fcntl resource termios tty pwd grp syslog curses readline tkinter turtle sqlite3 dbm venv ensurepip msvcrt winreg winsound faulthandler tracemalloc'],
  ['there is no byte code', 'dis opcode symtable py_compile compileall pdb bdb trace profile cProfile'],
]

let reasons: Map<string, string> | null = null

/** What to say behind "No module named ..."; '' when there is nothing to say. */
export function whyMissing(name: string): string {
  reasons ??= new Map(REASONS.flatMap(([reason, names]) => names.split(' ').map((n) => [n, reason] as const)))
  const reason = reasons.get(name)
  return reason === undefined ? '' : `: ${reason}, unless the host defines it`
}
