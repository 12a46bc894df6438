# Functions that run at the end, the latest first.
import atexit

@atexit.register
def first():
    print('first')

def with_arguments(*args, **kwargs):
    print('called', args, kwargs)

print(atexit.register(with_arguments, 1, k=2) is with_arguments)
atexit.register(with_arguments, 'gone')
atexit.unregister(with_arguments)
atexit.register(with_arguments, 3, x=4)
atexit.register(lambda: atexit.register(print, 'registered late'))
try:
    atexit.register(5)
except TypeError as e:
    print(e)
print('end')
