# NormalDist.
import statistics
from statistics import NormalDist, StatisticsError

n = NormalDist(100, 15)
print(n, n.mean, n.median, n.mode, n.stdev, n.variance, n == NormalDist(100, 15), hash(n) == hash(NormalDist(100.0, 15.0)), NormalDist())
for x in (40, 85, 100, 112.5, 200):
    print(n.pdf(x), n.cdf(x), n.zscore(x))
for p in (1e-300, 1e-10, 0.001, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999, 1 - 1e-12):
    print(p, n.inv_cdf(p))
print(n.quantiles(), n.quantiles(n=10))
print(n.overlap(NormalDist(110, 15)), n.overlap(NormalDist(105, 10)), NormalDist(1, 2).overlap(NormalDist(1, 3)))
print(n + 5, n - 5, n * 2, n / 3, -n, +n, 5 + n, 5 - n, 2 * n, n + NormalDist(1, 2), n - NormalDist(1, 2))
print(NormalDist.from_samples([1, 2, 3, 4.5]), n.samples(3, seed=42))
for bad in (lambda: NormalDist(1, -1), lambda: NormalDist(1, 0).cdf(1), lambda: NormalDist(1, 0).pdf(1), lambda: n.inv_cdf(0), lambda: n.inv_cdf(1), lambda: n.overlap(3),
            lambda: NormalDist(1, 0).zscore(1), lambda: NormalDist(1, 0).overlap(n)):
    try:
        bad()
    except (StatisticsError, TypeError) as e:
        print(type(e).__name__, e)
print('NormalDist' in dir(statistics), statistics.NormalDist is NormalDist)
