# The century and other parts of early years.
import datetime
for y in (1, 49, 490, 900, 1000, 4900):
    for f in '%D|%x|%G|%Y|%C|%y|%g|%F|%c'.split('|'):
        print(y, f, repr(datetime.date(y, 2, 2).strftime(f)))
