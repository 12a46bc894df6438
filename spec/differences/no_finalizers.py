# category: Lifetime
# what: Objects are not reference-counted: `__del__` is never called.
# cause: Memory belongs to the garbage collector of the JavaScript engine, which tells nobody.
# instead: Use `with` and `__exit__`, or `try` and `finally`.

class Resource:
    def __del__(self):
        print('closed')

r = Resource()
r = None
print('end')
