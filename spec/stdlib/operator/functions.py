# Operators as functions.
import operator
from operator import *

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

t(lambda: add(1,2)); t(lambda: sub(5,3)); t(lambda: mul('a',3)); t(lambda: truediv(1,2)); t(lambda: floordiv(7,2)); t(lambda: mod(7,3))
t(lambda: pow(2,10)); t(lambda: lshift(1,4)); t(lambda: rshift(16,2)); t(lambda: and_(6,3)); t(lambda: or_(6,3)); t(lambda: xor(6,3))
t(lambda: neg(5)); t(lambda: pos(-5)); t(lambda: inv(5)); t(lambda: invert(5)); t(lambda: operator.abs(-3)); t(lambda: operator.abs('a'))
t(lambda: operator.abs(-2.5)); t(lambda: not_(0)); t(lambda: truth([])); t(lambda: is_(None,None)); t(lambda: is_not(1,None))
t(lambda: lt(1,2)); t(lambda: le(2,2)); t(lambda: eq(1,1.0)); t(lambda: ne(1,2)); t(lambda: ge(1,2)); t(lambda: gt('b','a'))
t(lambda: lt(1,'a')); t(lambda: add(1,'a')); t(lambda: index(True)); t(lambda: index(1.5)); t(lambda: concat([1],[2])); t(lambda: concat(1,2))
t(lambda: contains('abc','b')); t(lambda: countOf([1,2,1],1)); t(lambda: indexOf([1,2,3],3)); t(lambda: indexOf([1],9))
t(lambda: getitem([1,2],1)); t(lambda: getitem({'a':1},'z')); t(lambda: length_hint([1,2])); t(lambda: length_hint(iter([1,2,3])))
t(lambda: length_hint(5,7)); t(lambda: length_hint(5)); t(lambda: matmul(1,2)); t(lambda: operator.call(max,1,2))
t(lambda: operator.call(int,'ff',base=16))
