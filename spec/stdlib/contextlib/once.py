# A context manager made of a generator serves once.
from contextlib import asynccontextmanager, contextmanager
import asyncio


@contextmanager
def once(x):
    yield x


cm = once(1)
with cm as x:
    print(x)
try:
    with cm:
        print('never')
except AttributeError as e:
    print(e, e.name, e.obj is cm)


@contextmanager
def twice():
    yield 1
    try:
        yield 2
    finally:
        print('closed')


try:
    with twice():
        pass
except RuntimeError as e:
    print(e, e.__context__, e.__cause__)
try:
    with twice():
        raise ValueError('in the block')
except ValueError as e:
    print(e, e.__context__)


@contextmanager
def stops():
    yield 1
    raise StopIteration('own')


try:
    with stops():
        pass
except RuntimeError as e:
    print(e, repr(e.__cause__))


@contextmanager
def none():
    if False:
        yield


try:
    with none():
        pass
except RuntimeError as e:
    print(e)


@asynccontextmanager
async def aonce():
    yield 1


async def main():
    cm = aonce()
    async with cm as x:
        print(x)
    try:
        async with cm:
            print('never')
    except AttributeError as e:
        print(e)


asyncio.run(main())


@once('decorating')
def f():
    return 'f'


print(f(), f())
