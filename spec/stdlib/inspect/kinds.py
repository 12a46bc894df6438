# What objects are, their members, texts, sources and frames.
import abc
import inspect
import math
import sys
import types

def func():
    """Text.

        Indented.
    End."""

async def coro():
    pass

def gen():
    yield

async def agen():
    yield

class Base(abc.ABC):
    """Base text."""

    @abc.abstractmethod
    def todo(self):
        """What to do."""

class C(Base):
    __slots__ = ('slot',)
    data = 5

    def todo(self):
        return 1  # comment

    @property
    def prop(self):
        return 1

    @classmethod
    def cm(cls):
        pass

    @staticmethod
    def sm():
        pass

c = C()
co = coro()
objects = {'func': func, 'coro': coro, 'co': co, 'gen': gen, 'g': gen(), 'agen': agen, 'ag': agen(), 'C': C, 'Base': Base, 'c': c, 'method': c.todo, 'C.todo': C.todo, 'prop': C.__dict__['prop'],
           'slot': C.slot, 'len': len, 'list.append': list.append, '[].append': [].append, 'math': math, 'code': func.__code__, 'int': 1, 'str': str, 'add': int.__add__, 'lambda': lambda: 0, 'cm': C.cm}
tests = sorted(n for n in dir(inspect) if n.startswith('is') and n not in ('iskeyword',))
for name, o in objects.items():
    print(name, [t[2:] for t in tests if callable(getattr(inspect, t)) and getattr(inspect, t)(o)])
co.close()
print([n for n, v in inspect.getmembers(C) if not n.startswith('_')], inspect.getmembers(c, inspect.ismethod)[0][0], [n for n, v in inspect.getmembers_static(C) if not n.startswith('_')])
print([(a.name, a.kind, a.defining_class.__name__) for a in inspect.classify_class_attrs(C) if not a.name.startswith('_')])
print(repr(inspect.getdoc(func)), inspect.getdoc(C), inspect.getdoc(C.todo), inspect.getdoc(c.todo))
print(repr(inspect.cleandoc('  a\n    b\n      c\n\n')), repr(inspect.cleandoc('')), repr(inspect.cleandoc('\n\tx')), inspect.indentsize('  \tx'))
print(inspect.getmro(C), inspect.getmodule(func).__name__, inspect.getmodulename('/a/b.py'), inspect.getclasstree([C, Base]))
print(inspect.getsource(func), inspect.getsourcelines(C.todo), inspect.getsource(C).count('\n'), inspect.getcomments(func))
def outer():
    frame = inspect.currentframe()
    info = inspect.getframeinfo(frame)
    print(info.function, info.lineno, info.code_context, info.index, frame.f_code.co_name)
    return [(f.function, f.lineno) for f in inspect.stack()], inspect.getargvalues(frame).args
print(outer())
try:
    1 / 0
except ZeroDivisionError as e:
    print([(f.function, f.lineno, f.code_context) for f in inspect.trace()], inspect.getinnerframes(e.__traceback__)[0].function)
g = gen()
print(inspect.getgeneratorstate(g), next(g), inspect.getgeneratorstate(g), g.close(), inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
co = coro()
print(inspect.getcoroutinestate(co), co.close(), inspect.getcoroutinestate(co))
n = 5
def closure():
    return n + len(str(math)) + missing
def make():
    cell = 1
    return lambda: cell
print(sorted(inspect.getclosurevars(closure).globals), inspect.getclosurevars(closure)[2:], inspect.getclosurevars(make()).nonlocals)
print(inspect.getattr_static(c, 'data'), type(inspect.getattr_static(c, 'prop')).__name__, inspect.getattr_static(c, 'none', 'default'))
try:
    inspect.getattr_static(c, 'none')
except AttributeError as e:
    print(e)
def w(): pass
w.__wrapped__ = func
print(inspect.unwrap(w) is func)
w.__wrapped__ = w
for bad in (lambda: inspect.unwrap(w), lambda: inspect.getfile(3), lambda: inspect.getsource(len)):
    try:
        bad()
    except (ValueError, TypeError, OSError) as e:
        print(type(e).__name__, str(e).split(' at ')[0])
