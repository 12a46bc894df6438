# Writing through a memoryview, in every format.
def mm(f):
    a = bytearray(b'abcdefgh')
    try:
        r = f(memoryview(a))
        print(r, a)
    except Exception as e:
        print(type(e).__name__, e, a)

mm(lambda v: v.__setitem__(0,65)); mm(lambda v: v.__setitem__(0,300)); mm(lambda v: v.__setitem__(0,'a')); mm(lambda v: v.__setitem__(slice(0,2),b'XY'))
mm(lambda v: v.__setitem__(slice(0,2),b'XYZ')); mm(lambda v: v.__setitem__(slice(0,2),[1,2])); mm(lambda v: v.__delitem__(0))
mm(lambda v: v.__setitem__(99,1)); mm(lambda v: v[::2].__setitem__(slice(None),b'1234')); mm(lambda v: v.cast('I').__setitem__(0,2**32-1))
mm(lambda v: v.cast('I').__setitem__(0,2**32)); mm(lambda v: v.cast('i').__setitem__(0,-2)); mm(lambda v: v.cast('d').__setitem__(0,1.5))
mm(lambda v: v.cast('d').__setitem__(0,'x')); mm(lambda v: v.cast('f').__setitem__(0,3)); mm(lambda v: v.cast('q').__setitem__(0,-2**63))
mm(lambda v: v.cast('c').__setitem__(0,b'z')); mm(lambda v: v.cast('c').__setitem__(0,5)); mm(lambda v: v.cast('?').__setitem__(0,0))
mm(lambda v: v.toreadonly().__setitem__(0,1)); mm(lambda v: v[1:].__setitem__(slice(0,7), v[:7]))
mm(lambda v: v.cast('I').__setitem__(slice(0,1), v.cast('I')[1:])); mm(lambda v: v.cast('I').__setitem__(slice(0,1), b'1234'))
mm(lambda v: memoryview(b'ab').__setitem__(0,1)); mm(lambda v: v.cast('e').__setitem__(0,1.1)); mm(lambda v: v.cast('e').__setitem__(1,65519.9))
mm(lambda v: v.cast('e').__setitem__(1,65520)); mm(lambda v: v.cast('e').__setitem__(1,6e-8)); mm(lambda v: v.cast('f').__setitem__(0,1e300))
