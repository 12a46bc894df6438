# Everything that pprint lays out in its own way, at several widths.
import pprint as module
from pprint import *
from collections import *
from dataclasses import dataclass, field
from types import SimpleNamespace, MappingProxyType
import io

words = 'the quick brown fox jumped over the lazy dog and ran away from it all'


@dataclass
class Point:
    x: int
    names: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False)


@dataclass(repr=False)
class Silent:
    x: int


class MyList(list):
    pass


class MyDict(dict):
    def __repr__(self): return 'MyDict!' * 20


values = [
    {'b': 1, 'a': [1, 2, 3], 'c': {'x': words, 'y': (1,)}}, list(range(40)), tuple(range(30)), (words,), [words, words], set(range(30)), frozenset('abcdefghijklmnopqrstuvwxyz'), words, words * 3, 'a\nb\n' + words,
    b'x' * 50, bytes(range(40)), bytearray(range(40)), OrderedDict((k, words[:20]) for k in 'xyz'), defaultdict(list, a=[1] * 20, b=words), Counter(words), ChainMap({'a': words}, {'b': words}), deque(range(40)), deque(range(40), 50),
    UserDict({'a': words, 'b': words}), UserList(range(40)), UserString(words * 2), SimpleNamespace(a=words, b=[words]), MappingProxyType({'a': words, 'b': words}), Point(1, [words, words]), Point(1), Silent(1), MyList(range(40)), MyDict(a=1),
    {1: 'a', 'b': 2, None: 3, (1, 2): 4}, [[[[[1, [2, [3]]]]]]], {}, [], (), set(), frozenset(), '', b'', OrderedDict(), defaultdict(int), Counter(), deque(), 12345678, 1234567.5, True, None, int, [1, 'a', None, 2.5], {'k' * 30: {'k' * 30: 'v' * 30}},
    {3, 'a', (1, 2)} and [3], [{'a': 1}, {'b': words}],
]
for v in values:
    for options in ({}, {'width': 40}, {'width': 20, 'compact': True}, {'indent': 4, 'width': 30}, {'depth': 2}, {'sort_dicts': False, 'width': 1}):
        text = pformat(v, **options)
        print(options)
        print(text)
recursive = [1]; recursive.append(recursive)
loop = {'a': 1}; loop['self'] = loop
print(isrecursive(recursive), isreadable(recursive), isrecursive([1]), isreadable([1]), isreadable(int), isreadable([object]), saferepr({'b': 1, 'a': 2}), saferepr(recursive) == f'[1, <Recursion on list with id={id(recursive)}>]', pformat(loop).count('Recursion'))
print(pformat([123456789, {'a': 1000}], underscore_numbers=True))
pp({'b': 1, 'a': 2}); pprint({'b': 1, 'a': 2}); out = io.StringIO(); pprint([1], stream=out, width=5); print(repr(out.getvalue()))
p = PrettyPrinter(width=30, stream=out)
p.pprint(list(range(15)))
print(out.getvalue(), p.isreadable([1]), p.isrecursive(recursive), p.format([1, 2], {}, None, 0))
for options in ({'indent': -1}, {'depth': 0}, {'width': 0}, {'width': 'x'}):
    try:
        PrettyPrinter(**options)
    except ValueError as e:
        print(e)


class Own(PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        return ('<int>', True, False) if isinstance(object, int) else super().format(object, context, maxlevels, level)


print(Own().pformat([1, 'a', {2: 3}]), module.__all__)
