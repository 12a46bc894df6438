# Time zones and tzinfo of one's own.
import datetime as D
from datetime import *

td = timedelta

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

x=datetime(2024,1,15,13,45,30,123456)
u=datetime(2024,1,15,12,tzinfo=timezone.utc); t(lambda:u); t(lambda:str(u)); t(lambda:u.timestamp())
t(lambda:u.astimezone(timezone(td(hours=5,minutes=30)))); t(lambda:u.isoformat()); t(lambda:datetime.fromtimestamp(0,timezone.utc))
t(lambda:datetime.fromtimestamp(1.5,timezone.utc)); t(lambda:u-x); t(lambda:u<x); t(lambda:u==x); t(lambda:u.utcoffset())
t(lambda:u.tzname()); t(lambda:u.strftime('%z %Z')); tz=timezone(td(hours=-3),'BRT'); t(lambda:tz); t(lambda:str(tz))
t(lambda:u.astimezone(tz)); t(lambda:u==u.astimezone(tz)); t(lambda:u-u.astimezone(tz)); t(lambda:timezone(td(hours=25)))
t(lambda:timezone(td(0)) is timezone.utc); t(lambda:timezone(5)); t(lambda:timezone(td(hours=1)).tzname(None))
t(lambda:datetime(2024,1,1,tzinfo=5)); t(lambda:D.UTC); t(lambda:tz.utcoffset(None)); t(lambda: u.timetz())
class T(tzinfo):
    def utcoffset(self,dt): return td(hours=2)
    def dst(self,dt): return td(hours=1)
    def tzname(self,dt): return 'TT'
t(lambda:datetime(2024,1,1,tzinfo=T()).isoformat()); t(lambda:datetime(2024,1,1,tzinfo=T()).tzname()); t(lambda:u.astimezone(T()).hour)
t(lambda:tzinfo().utcoffset(None))
