# A special method that is None blocks the operation, also the inherited and the reflected one.
class A:
    __add__=None
    __eq__=None
    __lt__=None
    __neg__=None
    __radd__=None
    __iadd__=None
    __contains__=None
    __len__=None
    __bool__=None
    __call__=None
    __getitem__=None
    __iter__=None
    __format__=None
    __index__=None
    __enter__=None
    __exit__=None
class B(A): pass
class S: 
    def __eq__(self,o): return True
    def __add__(self,o): return 'S'
    def __radd__(self,o): return 'S'
class T(S):
    __eq__=None
    __radd__=None
a=A()
def w():
    with a: pass
def ia():
    global a
    a+=1
for i,f in enumerate((lambda:a+1,lambda:1+a,lambda:a==1,lambda:1==a,lambda:a!=1,lambda:a<1,lambda:1<a,lambda:-a,lambda:1 in a,lambda:len(a),lambda:bool(a),lambda:a(),lambda:a[0],lambda:iter(a),lambda:format(a),lambda:[1][a],w,ia,lambda:S()==T(),lambda:T()==S(),lambda:S()+T(),lambda:S()!=T(),lambda:[a]==[1],lambda: hash(a))):
    try: print(i,f())
    except TypeError as e: print(i,e)
