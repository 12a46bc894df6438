# Statistics of Decimals and Fractions keep their type; kernel density estimation.
import statistics as st
from decimal import Decimal as D
from fractions import Fraction as F

d = [D('1.5'), D('2.5'), D('7')]
f = [F(1, 2), F(3, 4), F(2)]
for data in (d, f):
    for name in ('mean', 'median', 'variance', 'pvariance', 'stdev', 'pstdev', 'harmonic_mean', 'quantiles'):
        print(name, repr(getattr(st, name)(data)))
print(st.pstdev([D('0.1')] * 3), st.stdev([D(1), D(2), D(4)]))

data = [1.0, 2.5, 2.75, 4]
for kernel in ('normal', 'logistic', 'sigmoid', 'rectangular', 'triangular', 'parabolic', 'quartic', 'triweight', 'cosine', 'gauss'):
    pdf, cdf, rand = st.kde(data, 1.5, kernel), st.kde(data, 1.5, kernel, cumulative=True), st.kde_random(data, 1.5, kernel, seed=5)
    print(kernel, [round(pdf(x), 9) for x in (0, 1, 2.2, 9)], [round(cdf(x), 9) for x in (0, 1, 2.2, 9)], f'{rand():.9f} {rand():.9f}', pdf.__doc__)
for args in (([], 1), (['a'], 1), ([1], 0), ([1], 1, 'x')):
    try:
        st.kde(*args)
    except (st.StatisticsError, TypeError) as e:
        print(type(e).__name__, e)
