# Every function of posixpath that looks at no file.
import os
import posixpath as p

paths = ['', '.', '..', '/', '//', '///', 'a', 'a/', '/a', '//a', '///a//b', 'a/b.c', 'a/b/../c', './a', '../a', 'a//b/./c/', '.bashrc', 'a/.b.c', '..x', 'a.b/c',
         '/..', '/../a', '..a/..', 'x.tar.gz', 'a/b/', '~', '~/x', '$HOME/x', b'/a/b.c', b'..', 'ä/ö.ü', 'a\nb']
for x in paths:
    print(repr(x), p.split(x), p.splitext(x), p.basename(x), p.dirname(x), p.normpath(x), p.isabs(x), p.splitdrive(x), p.splitroot(x), p.normcase(x))
print(p.join('a', 'b', '/c', 'd'), p.join('a', ''), p.join('', 'a'), p.join('a/', 'b'), p.join(b'a', b'b'), p.join('/'), p.join('a', '', ''))
for bad in (lambda: p.join('a', b'b'), lambda: p.join('a', 3), lambda: p.split(3), lambda: p.join(3), lambda: p.commonpath([]), lambda: p.commonpath(['/a', 'b']),
            lambda: p.relpath(''), lambda: p.commonpath(['a', b'b']), lambda: p.relpath('a', b'b'), lambda: p.splitext(None), lambda: p.normpath(1.5)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(p.commonpath(['/usr/lib', '/usr/local/lib']), p.commonpath(['a/b', 'a/c']), p.commonpath(['a/b', 'a/b/c']), p.commonpath([b'/a']), repr(p.commonpath(['a', 'b'])))
print(p.commonprefix(['/usr/lib', '/usr/local']), p.commonprefix([]), p.commonprefix([['a', 'b'], ['a', 'c']]), p.commonprefix(['abc', 'abc']))
print(p.relpath('/a/b/c', '/a/d'), p.relpath('/a', '/a'), p.relpath('x/y', 'x'), p.relpath('/a/b', '/'), p.relpath(b'/a', b'/b'))
os.environ['PLACE'] = 'there'
print(p.expandvars('$PLACE/x ${PLACE} $NOT_SET_AT_ALL ${NOT_SET_AT_ALL} $ ${ $$PLACE'), p.expandvars(b'$PLACE'), p.expandvars('none'))
os.environ['HOME'] = '/home/me'
print(p.expanduser('~/x'), p.expanduser('~'), p.expanduser('x'), p.expanduser(b'~/x'))
print(p.abspath('/a/../b'), p.realpath('/nowhere/../b'), p.isabs(p.abspath('x')))
print(p.curdir, p.pardir, p.sep, p.altsep, p.extsep, p.pathsep, p.defpath, p.devnull, p.supports_unicode_filenames)
print(p.isjunction('x'), p.isdevdrive('x'))

class P:
    def __fspath__(self):
        return 'q/r.s'

print(p.split(P()), p.join(P(), 'x'), p.splitext(P()), p.exists(P()))
