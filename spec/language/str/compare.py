# Ordering is by code point; equality with other types is False, ordering with them an error.
print('a' < 'b', 'a' < 'B', 'Z' < 'a', 'abc' < 'abd', 'ab' < 'abc', '' < 'a', 'a' == 'a', 'a' != 'A', 'a' <= 'a', 'b' >= 'a', '10' < '9', 'é' > 'z', 'a' < 'é' < '日' < '\uffff' < '😀')
print(sorted(['banana', 'Apple', 'cherry', 'apple', '', 'Éclair', 'zebra', '10', '9', ' x']), max('b', 'a', 'c'), min(['x', 'X']), sorted('hello World'))
print('a' == 1, 'a' != None, '1' == 1, 'a' == b'a', 'a' in ['a'], 'a' == ['a'], 'abc' == 'ab' + 'c', '\u00e9' == 'e\u0301', '' == None)
print('a' < 'b' < 'c', 'a' < 'c' > 'b', 'a' == 'a' != 'b', 'x' < 'y' > 'a' == 'a')
for f in (lambda: 'a' < 1, lambda: 1 > 'a', lambda: 'a' <= None, lambda: 'a' >= b'a', lambda: sorted(['a', 1]), lambda: max('a', 1), lambda: min([1, 'a']), lambda: sorted([1, 'a']), lambda: ['a'] < [1], lambda: ('a', 1) < ('a', 'b')):
    try:
        print(f())
    except TypeError as e:
        print(e)
print('a'.__lt__('b'), 'a'.__eq__(1), 'a'.__lt__(1), 'abc'.__contains__('b'), 'ab'.__add__('c'), 'ab'.__mul__(2), 'ab'.__len__(), 'ab'.__getitem__(1), 'a'.__hash__() == hash('a'))
