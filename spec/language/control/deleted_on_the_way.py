# A name that is deleted on a way that leaves a statement early is unbound afterwards.
def in_finally():
    for i in [1, 2]:
        try:
            raise ValueError
        except Exception:
            del i
        finally:
            print(i + 1)

def handler_name():
    e = 5
    try:
        try:
            raise ValueError('inner')
        except ValueError as e:
            return 1
    finally:
        try:
            print(e)
        except UnboundLocalError as x:
            print(x)

def handler_name_and_finally():
    e = 5
    try:
        raise ValueError('inner')
    except ValueError as e:
        pass
    finally:
        print(e + 1)

class Swallow:
    def __enter__(self): pass
    def __exit__(self, *exc): return True

def in_with():
    x = 1
    with Swallow():
        del x
        raise ValueError
    return x + 1

def else_of_inner_loop():
    n = 0
    while n < 3:
        n += 1
        for i in range(2): pass
        else: break
    else:
        y = 1
    return y + 1

def still_there():
    a = 1
    try:
        b = 2
    except ValueError as e:
        pass
    finally:
        c = 3
    return a + b + c

def deleted_in_finally():
    a = 1
    try:
        b = 2
    finally:
        del b
    print(a)
    return b + 1

for f in (in_finally, handler_name, handler_name_and_finally, in_with, else_of_inner_loop, still_there, deleted_in_finally):
    try:
        print(f.__name__, f())
    except UnboundLocalError as error:
        print(f.__name__, error)
