# fromisoformat overlooks a character before an offset, and what follows a fraction there; which error comes first.
from datetime import datetime, time

TIMES = ['060031Z+05:30', '24:00-+05:30', '20.200701 24:00:00-23:59:59.999999', '01:59:59:123', '05:05:01:1234567Z', '00+00.01', '043+00.123456', '12:+01',
         '12:30x+01', '12:30é+01', '123045678', '12:30:45.', '12.5', '1230', '12:3', 'T12', '12,25', '12:30:45,1234567890', '25-24:00', '-01', 'Z', '', '12:30Z-']
for text in TIMES:
    for kind, whole in ((time, text), (datetime, '2020-02-29 ' + text), (datetime, '2021-02-30é' + text)):
        try:
            print(repr(whole), repr(kind.fromisoformat(whole)))
        except ValueError as e:
            print(repr(whole), e)
for text in ('20070425 24:00:00-6300', '2005-01-07 11-+01', '2014-W45-6 20+-01', '2011W16T24:00:00-+00:00:01', '2007-W31-7T172904-Z', '20270115 24:00:00+80:00:01'):
    try:
        print(text, repr(datetime.fromisoformat(text)))
    except ValueError as e:
        print(text, e)
