# gcd, lcm, factorial, comb, perm, prod, sumprod and fsum.
import math
print(math.gcd(12, 18), math.gcd(), math.gcd(5), math.gcd(0, 0), math.gcd(-12, 18), math.gcd(12, 18, 27), math.gcd(2**70, 6**20), math.gcd(0, -5), math.gcd(True, 2), math.lcm(4, 6), math.lcm(), math.lcm(3, 0), math.lcm(-4, 6), math.lcm(2, 3, 4, 5), math.lcm(10**20, 15))
print([math.factorial(n) for n in (0, 1, 5, 10, 18, 20, 25)], math.factorial(True), math.comb(5, 2), math.comb(5, 0), math.comb(5, 6), math.comb(50, 25), math.comb(100, 3), math.perm(5, 2), math.perm(5), math.perm(5, 0), math.perm(3, 5), math.perm(25, 20), math.comb(10**10, 2))
print(math.prod([1, 2, 3]), math.prod([]), math.prod([2, 0.5]), math.prod([1, 2], start=10), math.prod(range(1, 21)), math.prod([2**40, 2**40]), math.prod((1.5, 2, True)), math.prod([[1]], start=2), math.sumprod([1, 2], [3, 4]), math.sumprod([], []), math.sumprod([1.5, 2], [2, 3]), math.sumprod([10**20, 1], [1, -10**20]))
print(math.fsum([0.1] * 10), math.fsum([1e16, 1, -1e16]), math.fsum([]), math.fsum([1, 2, 3]), math.fsum([0.1, 0.2, 0.3]), math.fsum([math.inf, 1]), math.fsum([math.nan, 1]), math.fsum(x / 10 for x in range(11)), math.fsum([-0.0]), math.fsum([1e100, 1.0, -1e100]), math.fsum([True, 10**20]))
for f in (lambda: math.gcd(1.5), lambda: math.gcd('a'), lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.factorial('5'), lambda: math.factorial(), lambda: math.comb(-1, 2), lambda: math.comb(5, -2), lambda: math.comb(5.0, 2), lambda: math.perm(-1), lambda: math.perm(5, -1), lambda: math.prod(5), lambda: math.prod(['a']), lambda: math.prod(['a', 2, 3]), lambda: math.prod([1, 'ab', 2]), lambda: math.fsum(['a']), lambda: math.fsum(5), lambda: math.fsum([1e308, 1e308]), lambda: math.fsum([1e308, 1e308, -1e308]), lambda: math.fsum([math.inf, -math.inf]), lambda: math.lcm(1.5, 2), lambda: math.sumprod([1], [1, 2]), lambda: math.sumprod(1, 2), lambda: math.comb(5), lambda: math.factorial(10**30), lambda: math.gcd(1, None), lambda: math.prod([1, None]), lambda: math.perm(2.5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
