# match, case and _ are ordinary names elsewhere.
match = 1
case = 2
print(match + case)
match[0:1] if False else print('subscript')
def f(match, case=3):
    return match * case
print(f(match=4))
class type_:
    case = 'attribute'
print(type_.case)
match match:
    case case if case == 1:
        print('matched', case)
match (case):
    case _:
        print(_ if '_' in globals() else 'no _')
