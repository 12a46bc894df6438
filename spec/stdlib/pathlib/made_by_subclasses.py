# What `/`, `parent` and others make of paths of subclasses: their with_segments, __init__ and __new__ are called, also where they come later.
from pathlib import Path, PosixPath, PurePosixPath, PureWindowsPath
class Segments(PurePosixPath):
    def with_segments(self, *args):
        print('with_segments', args)
        return type(self)(*args)
class Init(PosixPath):
    def __init__(self, *args):
        print('init', args)
        super().__init__(*args)
class New(PurePosixPath):
    def __new__(cls, *args):
        print('new', cls.__name__, args)
        return super().__new__(cls, *args)
class Plain(PurePosixPath): pass
class Text(str): pass
for cls in (Segments, Init, New, Plain, Path, PureWindowsPath):
    p = cls('a/b')
    print(repr(p / 'c'), repr(p.parent), repr(p.with_name('z')), repr('x' / p), repr(p.joinpath('y', 'z')), repr(p / Text('t')), p / '' == p, (p / 'c').parts)
for bad in (1, None, b'x'):
    try:
        Plain('a') / bad
    except TypeError as e:
        print(e)
    try:
        Plain(bad)
    except TypeError as e:
        print(e)
Plain.with_segments = lambda self, *args: print('later', args) or PurePosixPath(*args)
print(Plain('a') / 'b', Plain('a/b').parent)
print(PurePosixPath('/a') / '/b', PurePosixPath('a', 'b/', './c').parts, PureWindowsPath('c:/x') / 'd:y', hash(PurePosixPath('a') / 'b') == hash(PurePosixPath('a/b')))
