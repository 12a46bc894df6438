# Pure paths: their parts, joining, comparing, matching.
from pathlib import Path, PosixPath, PurePath, PurePosixPath, PureWindowsPath, UnsupportedOperation, WindowsPath
import os

for cls, texts in ((PurePosixPath, ['', '.', '/', '//', '///a', 'a', 'a/b.tar.gz', '/a/./b/', 'a//b', '../a', '.bashrc', 'a/..', 'a.', 'b/.c.d', '~', 'a b/ä']),
                   (PureWindowsPath, ['', 'c:', 'c:/', 'c:a', 'c:\\a\\b.c', '\\\\srv\\share\\x', '//srv/share', 'a/b\\c', '\\a', 'C:/A/B', './c:x', 'a\\.\\b'])):
    for t in texts:
        p = cls(t)
        print(repr(p), str(p), p.parts, repr(p.drive), repr(p.root), repr(p.anchor), p.name, p.stem, p.suffix, p.suffixes, p.parent, list(p.parents), p.is_absolute(), p.as_posix())
p = PurePosixPath('/a/b/c.txt')
print(p / 'd', 'x' / PurePosixPath('y'), p.joinpath('d', '/e', 'f'), p.with_name('n'), p.with_stem('s'), p.with_suffix('.md'), p.with_suffix(''), p.parents[0], p.parents[-1], p.parents[:2], len(p.parents))
print(p.relative_to('/a'), p.relative_to('/a/x', walk_up=True), p.is_relative_to('/a'), p.is_relative_to('/b'), p.as_uri(), PurePosixPath('/ä b').as_uri(), PureWindowsPath('c:/x y').as_uri(), bytes(p), os.fspath(p))
print(p == PurePosixPath('/a//b/c.txt'), p == '/a/b/c.txt', hash(p) == hash(PurePosixPath('/a/b/c.txt')), p < PurePosixPath('/b'), sorted([PurePosixPath('b'), PurePosixPath('a/z'), PurePosixPath('a')]))
print(PureWindowsPath('A/b') == PureWindowsPath('a/B'), PureWindowsPath('a') == PurePosixPath('a'), hash(PureWindowsPath('A')) == hash(PureWindowsPath('a')), p >= p, p > p, p <= p)
for pattern in ('*.txt', 'b/*', '/a/*/*.txt', '*/c.txt', '*.py', 'c.TXT', '**/c.txt', '/**', 'a/**', '/a/b/c.txt', '?.txt', '[a-c].*'):
    print(pattern, p.match(pattern), p.full_match(pattern), p.full_match(pattern, case_sensitive=False), PureWindowsPath('a/B/c.txt').match(pattern))
print(type(PurePath('x')).__name__, type(Path('x')).__name__, issubclass(PosixPath, PurePosixPath), isinstance(Path('x'), os.PathLike), PurePath('a', 'b', '/c', 'd'), PurePath(PurePath('a'), 'b'))
print(PurePosixPath(PureWindowsPath('a\\b')), PureWindowsPath(PurePosixPath('a/b')), repr(p.parents), p.__reduce__()[1], PurePosixPath('a').with_segments('b', 'c'))
for bad in (lambda: p.with_name(''), lambda: p.with_name('a/b'), lambda: PurePosixPath('/').with_name('x'), lambda: p.with_suffix('txt'), lambda: p.with_suffix('.'), lambda: PurePosixPath('').with_suffix('.x'),
            lambda: p.relative_to('/x'), lambda: PurePosixPath('a').relative_to('/b', walk_up=True), lambda: PurePosixPath('a').as_uri(), lambda: PurePath(3), lambda: PurePath(b'x'),
            lambda: p / 3, lambda: p.match(''), lambda: p < 'x', lambda: p.parents[5], lambda: WindowsPath('x'), lambda: p.with_stem(''), lambda: PurePosixPath('a').relative_to('../b', walk_up=True)):
    try:
        print(bad())
    except (ValueError, TypeError, IndexError, NotImplementedError) as e:
        print(type(e).__name__, e)

class My(PurePosixPath):
    def __init__(self, *segments, tag='t'):
        super().__init__(*segments)
        self.tag = tag

    def with_segments(self, *segments):
        return type(self)(*segments, tag=self.tag)

m = My('a/b', tag='T')
print(m.parent.tag, (m / 'c').tag, repr(m))
os.environ['HOME'] = '/home/me'
print(Path('~/x').expanduser(), Path.home(), Path('a').expanduser(), Path.from_uri('file:///a%20b'), Path('/a/../b').resolve() == Path('/b'))
for bad in (lambda: Path.from_uri('http://x'), lambda: Path.from_uri('file:a')):
    try:
        bad()
    except ValueError as e:
        print(e)
