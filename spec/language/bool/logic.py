# Truth tables, De Morgan, exclusive or, implication, majority, counting.
for a in (False, True):
    for b in (False, True):
        print(a, b, a and b, a or b, a ^ b, a == b, not a or b, not (a and b) == (not a or not b), a & b, a | b, a != b, a < b, a <= b)
def majority(a, b, c):
    return (a and b) or (b and c) or (a and c)
print([majority(bool(i & 4), bool(i & 2), bool(i & 1)) for i in range(8)])
def adder(a, b, carry=False):
    return a ^ b ^ carry, (a and b) or (carry and (a ^ b))
def add(x, y, bits=8):
    out, carry = 0, False
    for i in range(bits):
        s, carry = adder(bool(x >> i & 1), bool(y >> i & 1), carry)
        out |= s << i
    return out, carry
print(add(100, 55), add(200, 100), add(255, 1))
print(sum([True, False, True]), [True, False].count(1), any([False, 0]), all([True, 1]), max(True, False), sorted([True, False, True]), not None, not 'x', bool(not []), (not 1) is False)
print(True and False or True, True or False and False, not True or True, not (True or True), True if False else False, (True, False)[0], [False, True][1 > 0], {True: 'yes'}.get(1), 'TF'[False])
print(1 < 2 and 2 < 3, 1 < 2 and 'yes' or 'no', 0 or 'default', None or 0 or [] or 'last', 'a' and 'b', '' and 'b', [] or {}, 5 and None, not 0 == True, (not 0) == True)
