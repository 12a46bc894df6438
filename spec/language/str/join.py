# join: any iterable of strings; the error names the index and the type.
print(','.join(['a', 'b', 'c']), ','.join([]) == '', ','.join(['a']), ''.join('abc'), '-'.join('abc'), ', '.join(('x', 'y')), '+'.join({'a': 1, 'b': 2}), ''.join(c for c in 'abc' if c != 'b'), '\n'.join(['l1', 'l2']), 'ab'.join('12'))
print('.'.join(map(str, range(5))), ''.join(reversed('abc')), ' '.join(sorted('hello')), ''.join(['😀', 'é', 'a']), '😀'.join('ab'), ''.join(iter(['x', 'y'])), ''.join([''] * 10) == '')
for f in (lambda: ','.join([1, 2]), lambda: ','.join(['a', 1]), lambda: ','.join(['a', 'b', None]), lambda: ','.join(1), lambda: ','.join(None), lambda: ','.join([b'a']), lambda: ','.join(), lambda: ','.join('a', 'b'), lambda: ','.join(['a', ['b']]), lambda: ''.join(x for x in ['a', 2]), lambda: ','.join([3.5])):
    try:
        print(f())
    except TypeError as e:
        print(e)
words = []
words_of_lines = ' '.join(f'{i}:{w}' for i, w in enumerate(['a', 'b']))
print(words_of_lines, ''.join(words) + 'end')
def boom():
    yield 'a'
    raise KeyError('inside')
try:
    ','.join(boom())
except KeyError as e:
    print(type(e).__name__, e)
