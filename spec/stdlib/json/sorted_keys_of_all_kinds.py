# sort_keys with floats, NaN, bools, mixed and guest-compared keys.
import json
n=float('nan')
print(json.dumps({2.5:1, 1.5:2}, sort_keys=True), json.dumps({n:1, 1.5:2, 0.5: {'b':1,'a':2}}, sort_keys=True), json.dumps({'b':1,'a':[{'z':1,'y':2}]}, sort_keys=True), json.dumps({}, sort_keys=True), json.dumps({True:1, 0:2, 3:4}, sort_keys=True))
try: json.dumps({'a':1, 2:3}, sort_keys=True)
except TypeError as e: print(e)
class K(str):
    def __lt__(s,o): print('lt'); return str.__gt__(s,o)
print(json.dumps({K('a'):1,K('b'):2}, sort_keys=True))
