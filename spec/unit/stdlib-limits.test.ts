// What the standard library does with much data is charged before it is done: every program here stops at its limit.
import { describe, expect, it } from 'vitest'
import { Engine, LimitError } from '../../src/index.ts'

function limitOf(source: string, limits: Record<string, unknown>): string {
  // Processor time: a machine that is busy with other things says nothing about the limit.
  const began = process.cpuUsage()
  try {
    new Engine({ limits }).compile(source).runSync()
  } catch (e) {
    if (!(e instanceof LimitError)) throw e
    const { user, system } = process.cpuUsage(began)
    return user + system < 20e6 ? e.limit : `${e.limit}, too late`
  }
  return 'none'
}

describe('time', () => {
  it.each([
    ['re: nested repetition', "import re\nre.match(r'(a+)+$', 'a' * 40 + 'b')"],
    ['re: alternatives', "import re\nre.match(r'(a|a)*c', 'a' * 60)"],
    ['re: back reference', "import re\nre.search(r'(a*)*\\1b', 'a' * 60)"],
    ['re: search over a long text', "import re\nwhile True: re.findall('x', 'a' * 1000000)"],
    ['re: many empty matches', "import re\nwhile True: re.sub('', '', 'a' * 100000)"],
    ['itertools: an endless one', 'from itertools import count\nsum(count())'],
    ['itertools: dropping for ever', 'from itertools import *\nnext(filterfalse(None, repeat(1)))'],
    ['itertools: compress', 'from itertools import *\nnext(compress(repeat(1), repeat(0)))'],
    ['itertools: islice far away', 'from itertools import *\nnext(islice(repeat(1), 10 ** 15, None))'],
    ['itertools: a product of nothing seen', 'from itertools import *\nfor x in product(range(1000), repeat=6): pass'],
    ['functools.reduce', 'from functools import reduce\nfrom itertools import count\nreduce(max, count())'],
    ['deque.extend with a limit', 'from collections import deque\nfrom itertools import count\ndeque(count(), 3)'],
    ['deque.rotate', 'from collections import deque\nd = deque(range(100000))\nwhile True: d.rotate(40000)'],
    ['Counter', 'from collections import Counter\nfrom itertools import cycle\nCounter(cycle([1, 2]))'],
    ['operator.countOf', 'from operator import countOf\nfrom itertools import repeat\ncountOf(repeat(1), 2)'],
    ['heapq', 'import heapq\nh = list(range(100000))\nwhile True: heapq.heapify(h)'],
    ['json.dumps', 'import json\nd = [list(range(1000))] * 1000\nwhile True: json.dumps(d)'],
    ['json.loads', "import json\ns = '[' + '1,' * 100000 + '1]'\nwhile True: json.loads(s)"],
    ['struct.pack', "import struct\nv = list(range(100000))\nwhile True: struct.pack('100000i', *v)"],
    ['struct.unpack', "import struct\nb = bytes(400000)\nwhile True: struct.unpack('100000i', b)"],
    ['struct.iter_unpack', "import struct\nb = bytes(400000)\nwhile True: list(struct.iter_unpack('i', b))"],
    ['struct: a long format', "import struct\nf = 'i' * 100000\nwhile True: struct.calcsize(f)"],
    ['binascii: hex', "import binascii\nb = bytes(10 ** 6)\nwhile True: binascii.unhexlify(binascii.hexlify(b))"],
    ['binascii: hex with a separator', "import binascii\nb = bytes(10 ** 6)\nwhile True: binascii.hexlify(b, ':')"],
    ['binascii: base64', "import binascii\nb = bytes(10 ** 6)\nwhile True: binascii.a2b_base64(binascii.b2a_base64(b))"],
    ['binascii: quoted', "import binascii\nb = b'=20' * 10 ** 6\nwhile True: binascii.b2a_qp(binascii.a2b_qp(b))"],
    ['binascii: checksums', "import binascii\nb = bytes(10 ** 6)\nwhile True: binascii.crc32(b); binascii.crc_hqx(b, 0)"],
    ['base64: 85', "import base64\nb = bytes(10 ** 6)\nwhile True: base64.b85decode(base64.b85encode(b))"],
    ['hashlib: an update', "import hashlib\nb = bytes(10 ** 8)\nhashlib.sha512(b)\nhashlib.md5(b)\nhashlib.sha3_512(b)"],
    ['hashlib: blake2', "import hashlib\nb = bytes(10 ** 8)\nhashlib.blake2b(b)\nhashlib.blake2s(b)"],
    ['hashlib: many digests', "import hashlib\nh = hashlib.md5()\nwhile True: h.digest()"],
    ['hashlib: a long shake', "import hashlib\nhashlib.shake_128().digest(10 ** 8)"],
    ['hashlib.pbkdf2_hmac', "import hashlib\nhashlib.pbkdf2_hmac('sha256', b'', b'', 10 ** 9)"],
    ['hashlib.scrypt', "import hashlib\nhashlib.scrypt(b'', salt=b'', n=2 ** 14, r=8, p=1000, maxmem=2 ** 30)"],
    ['csv.reader', "import csv\nt = ['a,b,c' * 100000]\nwhile True: list(csv.reader(t))"],
    ['csv.writer', "import csv\nclass W:\n    def write(self, s): pass\nw = csv.writer(W())\nr = ['x' * 100000] * 10\nwhile True: w.writerow(r)"],
    ['csv.Sniffer', "import csv\nt = 'a,b;c\\n' * 100000\nwhile True: csv.Sniffer().sniff(t)"],
    ['zlib.compress', "import zlib\nb = bytes(range(256)) * 40000\nwhile True: zlib.compress(b, 9)"],
    ['zlib.decompress', "import zlib\nb = zlib.compress(bytes(10 ** 6))\nwhile True: zlib.decompress(b)"],
    ['zlib: checksums', "import zlib\nb = bytes(10 ** 6)\nwhile True: zlib.adler32(b)"],
    ['difflib', "import difflib\na = list(range(3000))\nwhile True: difflib.SequenceMatcher(None, a, a[::-1]).ratio()"],
    ['pprint', "import pprint\na = [list(range(1000))] * 1000\nwhile True: pprint.pformat(a)"],
    ['shlex', "import shlex\ns = 'a ' * 100000\nwhile True: shlex.split(s)"],
    ['urllib.parse', "import urllib.parse as u\ns = 'é&=' * 100000\nwhile True: u.unquote(u.quote(s)); u.parse_qsl(s)"],
    ['html', "import html\ns = '&lt;&amp' * 100000\nwhile True: html.unescape(html.escape(s))"],
    ['tomllib', "import tomllib\ns = 'a = [' + '1,' * 100000 + ']'\nwhile True: tomllib.loads(s)"],
    ['configparser', "import configparser\ns = '[a]\\n' + 'b = 1\\n' * 100000\nwhile True: configparser.ConfigParser(strict=False).read_string(s)"],
    ['graphlib', "import graphlib\ng = {i: [i + 1] for i in range(100000)}\nwhile True: list(graphlib.TopologicalSorter(g).static_order())"],
    ['calendar', "import calendar\nwhile True: calendar.TextCalendar().formatyear(2024)"],
    ['secrets', "import secrets\nwhile True: secrets.token_urlsafe(100000)"],
    ['decimal: products', "from decimal import *\ngetcontext().prec = 100000\na = Decimal('7' * 100000)\nwhile True: a * a"],
    ['decimal: quotients', "from decimal import *\ngetcontext().prec = 100000\na = Decimal(1)\nwhile True: a / 7"],
    ['decimal: sums', "from decimal import *\ngetcontext().prec = 300000\na = Decimal('1e250000')\nwhile True: a + 1"],
    ['decimal: functions', "from decimal import *\ngetcontext().prec = 50000\na = Decimal(3)\nwhile True: a.exp(); a.ln(); a.sqrt(); a.log10()"],
    ['decimal: powers', "from decimal import *\ngetcontext().prec = 100000\na = Decimal(3)\nwhile True: a ** 1000001; a ** Decimal('0.5')"],
    ['decimal: a huge exponent', "from decimal import *\nc = Context(prec=20, Emax=10 ** 17, Emin=-10 ** 17)\nwhile True: c.power(3, 10 ** 15)"],
    ['decimal: texts', "from decimal import *\na = Decimal('7' * 100000)\nwhile True: Decimal(str(a))"],
    ['decimal: formats', "from decimal import *\na = Decimal('7' * 100000)\nwhile True: format(a, ',.3f')"],
    ['decimal: logical', "from decimal import *\ngetcontext().prec = 100000\na = Decimal('1' * 100000)\nwhile True: a.logical_and(a)"],
    ['decimal: comparison', "from decimal import *\na = Decimal('1e200000')\nb = Decimal('1' + '0' * 200000)\nwhile True: a == b"],
    ['decimal: remainders', "from decimal import *\ngetcontext().prec = 300000\na = Decimal('7e200000')\nwhile True: a % 3"],
    ['decimal: ratio and hash', "from decimal import *\na = Decimal('7e-100000')\nwhile True: a.as_integer_ratio(); hash(a); a.as_tuple()"],
    ['hmac.compare_digest', "import hmac\nb = bytes(10 ** 6)\nwhile True: hmac.compare_digest(b, b)"],
    ['random: bits', 'import random\nwhile True: random.getrandbits(1000000)'],
  ])('%s', (_name, source) => {
    expect(limitOf(source, { wallMs: 100 })).toBe('wall')
  })
})

describe('memory', () => {
  it.each([
    ['itertools.cycle', 'from itertools import *\nfor x in cycle(count()): pass'],
    ['itertools.tee', 'from itertools import *\na, b = tee(count())\nfor x in a: pass'],
    ['itertools.batched', 'from itertools import *\nnext(batched(count(), 10 ** 12))'],
    ['itertools.product', 'from itertools import *\nproduct(range(10 ** 9))'],
    ['deque', 'from collections import deque\nfrom itertools import count\ndeque(count())'],
    ['deque times', 'from collections import deque\ndeque([1]) * 10 ** 7'],
    ['defaultdict', 'from collections import defaultdict\nfrom itertools import count\nd = defaultdict(list)\nfor i in count(): d[i]'],
    ['lru_cache', 'from functools import lru_cache\nfrom itertools import count\nf = lru_cache(None)(str)\nfor i in count(): f(i)'],
    ['json.loads', "import json\njson.loads('[' + '[],' * 2000000 + '1]')"],
    ['re.findall', "import re\nre.findall('', 'a' * 4000000)"],
    ['bytearray', 'b = bytearray()\nwhile True: b += b"x" * 100000'],
    ['struct.pack', "import struct\nstruct.pack('100000000x')"],
    ['zlib: a bomb', "import zlib\nc = zlib.compressobj()\nb = b''.join(c.compress(bytes(10 ** 6)) for _ in range(40)) + c.flush()\nzlib.decompress(b)"],
    ['zlib: a stream', "import zlib\nc = zlib.compressobj()\nwhile True: c.compress(bytes(10 ** 5))"],
    ['decimal: numbers', "from decimal import *\nl = []\na = Decimal(1)\nwhile True: l.append(a + 1)"],
    ['decimal: long texts', "from decimal import *\na = Decimal('1e200000')\nl = []\nwhile True: l.append(format(a, 'f'))"],
    ['csv: rows', "import csv\nfrom itertools import repeat\nlist(csv.reader(repeat('a,b')))"],
    ['hashlib: objects', "import hashlib\nl = []\nwhile True: l.append(hashlib.md5())"],
    ['hashlib.scrypt', "import hashlib\nhashlib.scrypt(b'', salt=b'', n=2 ** 18, r=8, p=1, maxmem=2 ** 30)"],
    ['hashlib: a shake', "import hashlib\nhashlib.shake_128().digest(10 ** 8)"],
    ['random.randbytes', 'import random\nrandom.randbytes(10 ** 8)'],
  ])('%s', (_name, source) => {
    expect(limitOf(source, { memory: '32MB', wallMs: 60000 })).toBe('memory')
  })
})
