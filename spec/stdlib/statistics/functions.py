# Every function of statistics.
import statistics as st
from fractions import Fraction as F

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

d=[1,2,3,4,4]; t(lambda:st.mean(d)); t(lambda:st.mean([1,2])); t(lambda:st.mean([1.5,2.5])); t(lambda:st.mean([F(1,2),F(1,3)]))
t(lambda:st.mean([])); t(lambda:st.fmean(d)); t(lambda:st.fmean([1,2],weights=[3,1])); t(lambda:st.median(d)); t(lambda:st.median([1,2]))
t(lambda:st.median([])); t(lambda:st.median_low([1,2])); t(lambda:st.median_high([1,2])); t(lambda:st.median_grouped([1,2,2,3]))
t(lambda:st.mode(d)); t(lambda:st.mode('abca')); t(lambda:st.mode([])); t(lambda:st.multimode('aabb')); t(lambda:st.stdev(d))
t(lambda:st.pstdev(d)); t(lambda:st.variance(d)); t(lambda:st.pvariance(d)); t(lambda:st.variance([1])); t(lambda:st.stdev([1.5,2.5,4.0]))
t(lambda:st.variance([0.1,0.2,0.3])); t(lambda:st.quantiles(range(1,11))); t(lambda:st.quantiles([1,2,3],n=3,method='inclusive'))
t(lambda:st.geometric_mean([54,24,36])); t(lambda:st.harmonic_mean([40,60])); t(lambda:st.harmonic_mean([40,60],weights=[5,30]))
t(lambda:st.correlation([1,2,3],[2,4,7])); t(lambda:st.covariance([1,2,3],[2,4,7])); t(lambda:st.linear_regression([1,2,3],[2,4,7]))
t(lambda:st.correlation([1,2,3],[9,1,5],method='ranked')); t(lambda:st.mean(['a'])); t(lambda:st.StatisticsError.__mro__[1])
t(lambda: st.mean([1e30,1,-1e30])); t(lambda: st.pvariance([1.5,2.5,2.5,2.75,3.25,4.75])); t(lambda: st.variance([1,2,3],2))
t(lambda: st.mean([True,False,True])); t(lambda: st.stdev([F(1,2),F(3,4)]))
