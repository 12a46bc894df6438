# category: Identity
# what: Two NaNs with the same bits are one object for containers, which ask for identity before equality.
# cause: The same: identity of floats is identity of their bits.
# instead: Test with `math.isnan(x)`, or `x != x`.

nan = float('nan')
other = float('nan')
print(nan == other, nan is other)
print(other in [nan], [nan] == [other], (nan,) == (other,))
print(other in {nan}, {nan: 1}.get(other), len({nan, other}))
print([nan].count(other))
