# != asks the subclass's __eq__ first, as == does.
class A:
    def __eq__(self, o): print('A.eq'); return NotImplemented
class B(A):
    def __eq__(self, o): print('B.eq'); return True
print(A() == B(), A() != B(), B() != A(), A() != A())
class C:
    def __ne__(self, o): print('C.ne'); return 'ne'
class D(C): pass
print(C() != D(), 5 != C(), C() == C())
