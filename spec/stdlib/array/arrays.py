# array: items, slices, every type code, bytes, comparison.
import array as am
import copy
from array import array

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

a=array('i',[1,2,3]); t(lambda:a); t(lambda:a[0]); t(lambda:a[1:]); t(lambda:a[9]); t(lambda:a['x']); a.append(4); a.extend([5,6])
t(lambda:a); t(lambda:a.pop()); t(lambda:a.pop(0)); t(lambda:len(a)); t(lambda:list(a)); t(lambda:a.tolist()); t(lambda:a.typecode)
t(lambda:a.itemsize); t(lambda:a.append(2**40)); t(lambda:a.append('x')); t(lambda:a.append(1.5)); t(lambda:array('d',[1,2.5]))
t(lambda:array('f',[0.1])); t(lambda:array('z')); t(lambda:array('i')); t(lambda:array('w','h\xe9')); t(lambda:array('b',[128]))
t(lambda:array('B',[-1])); t(lambda:array('H',[70000])); t(lambda:array('h',[-40000])); t(lambda:array('I',[-1]))
t(lambda:array('Q',[2**64])); t(lambda:array('q',[2**63])); t(lambda:array('i',b'\1\0\0\0')); t(lambda:a.tobytes()); t(lambda:a.index(3))
t(lambda:a.index(99)); t(lambda:a.remove(99)); t(lambda:a.count(3)); a.insert(0,9); a.reverse(); t(lambda:a); t(lambda:a+array('i',[7]))
t(lambda:a+[1]); t(lambda:a*2); t(lambda:a==array('i',[5,4,3,2,9])); t(lambda:array('i',[1])==array('d',[1.0]))
t(lambda:array('i',[1])<array('i',[2])); t(lambda:3 in a); a[0]=100; a[1:3]=array('i',[0]); t(lambda:a)
t(lambda: a.__setitem__(slice(0,1),[1])); del a[0]; t(lambda:a); t(lambda: a.fromlist([1,2])); t(lambda:a); t(lambda: a.frombytes(b'abc'))
t(lambda: sum(a)); t(lambda: max(a)); b=array('H',[1,2]); b.byteswap(); t(lambda:b); t(lambda: array('i','abc')); t(lambda: array('d',['x']))
t(lambda: copy.copy(a)==a); t(lambda: am.typecodes); t(lambda: [x*2 for x in array('d',[1,2])]); t(lambda: array('i',range(5))[::2])
t(lambda: array('i',[3,1,2]).buffer_info()[1]); t(lambda: sorted(array('i',[3,1,2]))); t(lambda: array()); t(lambda: array('ii'))
