# An annotated target that is an attribute or a subscript has its parts evaluated, also without a value; then the annotation, outside functions.
def say(x):
    print('say', x)
    return x

class Q:
    pass

q = Q()
l = [1]
say(q).a: say('annotation')
l[say(0)]: say('annotation')
l[say(0):say(1)]: say('annotation')
say(q).a: say('annotation') = say('value')
l[say(0)]: say('annotation') = say(7)
print(l, q.a)

def f():
    say(q).b: say('never')
    say(l)[say(5)]: say('never')
    try:
        unknown[0]: int
    except NameError as e:
        print(e)

f()

class C:
    say(l)[say(6)]: say('annotation')

try:
    l[unknown]: int
except NameError as e:
    print(e)
print(hasattr(q, 'b'), C.__annotations__)
