# A generator that resumes itself.
def show(f):
    try:
        print('value', repr(f()))
    except BaseException as e:
        print(type(e).__name__, e, '| cause', type(e.__cause__).__name__, '| context', type(e.__context__).__name__)

def selfish():
    try:
        next(me)
    except ValueError as e:
        print('inner', e)
    for meth in ('send', 'throw', 'close'):
        try:
            if meth == 'send': me.send(None)
            elif meth == 'throw': me.throw(KeyError)
            else: me.close()
        except BaseException as e:
            print(meth, type(e).__name__, e)
    print(me.gi_running, me.gi_suspended)
    yield 1
me = selfish()
next(me)
print(me.gi_running, me.gi_suspended, me.gi_yieldfrom)
