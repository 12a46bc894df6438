# The functions of heapq.
import heapq

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

h=[5,3,8,1]; heapq.heapify(h); t(lambda:h); heapq.heappush(h,2); t(lambda:h); t(lambda: heapq.heappop(h)); t(lambda:h)
t(lambda: heapq.heapreplace(h,9)); t(lambda: heapq.heappushpop(h,0)); t(lambda: heapq.heappushpop(h,7)); t(lambda:h)
t(lambda: heapq.heappop([])); t(lambda: heapq.heapreplace([],1)); t(lambda: heapq.heappushpop([],1)); t(lambda: heapq.heappush(5,1))
t(lambda: heapq.heapify((1,))); t(lambda: heapq.heappush([1],'a')); t(lambda: heapq.nlargest(2,[1,5,3]))
t(lambda: heapq.nsmallest(2,[1,5,3])); t(lambda: heapq.nsmallest(1,[4,2])); t(lambda: heapq.nlargest(1,[]))
t(lambda: heapq.nlargest(5,'hello',key=ord)); t(lambda: heapq.nsmallest(-1,[1])); t(lambda: list(heapq.merge([1,4,7],[2,5],[3,6,9])))
t(lambda: list(heapq.merge([7,4],[5,2],reverse=True))); t(lambda: list(heapq.merge(['aa','b'],['ccc'],key=len)))
t(lambda: list(heapq.merge())); t(lambda: heapq.nlargest(2,[(1,'a'),(3,'b'),(2,'c')]))
