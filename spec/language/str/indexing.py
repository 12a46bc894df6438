# Indexing and slicing strings, with every sign, step and out-of-range bound.
s = 'abcdefgh'
print(s[0], s[7], s[-1], s[-8], s[True], s[2:5], s[:3], s[5:], s[:], s[-3:], s[:-3], s[-5:-2])
print(s[::2], s[1::3], s[::-1], s[::-2], s[6:1:-1], s[1:6:-1] == '', s[-1:-9:-3], s[:2:-1], s[2::-1], s[100:], s[:100], s[-100:3], s[3:-100] == '', s[100::-1], s[:-100:-1], s[-100::-1])
print(s[2:2] == '', s[5:2] == '', s[None:None:None], s[None:3], s[slice(1, 4)], s[slice(None, None, -1)], s[10**20:] == '', s[-10**20:2], s[::10**20], s[::-10**20])
text = s
for index in (8, -9, 100, 10**30, '0', 1.0, None, (1, 2), [0]):
    try:
        print(text[index])
    except Exception as e:
        print(type(e).__name__, e)
for bounds in ((None, None, 0), ('a', None, None), (1.5, None, None), (None, None, 'x'), (None, [], None)):
    try:
        print(text[slice(*bounds)])
    except Exception as e:
        print(type(e).__name__, e)
try:
    text[0] = 'x'
except TypeError as e:
    print(e)
try:
    del text[0]
except TypeError as e:
    print(e)
try:
    text[1:2] = 'x'
except TypeError as e:
    print(e)
try:
    ''[0]
except IndexError as e:
    print(e)
print('a'[0][0][0][-1], 'abc'[-0], ''[::-1] == '', ''[5:10] == '')
