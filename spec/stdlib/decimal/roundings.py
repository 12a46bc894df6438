# The repr of exceptions of library types, and quantize with all roundings.
import decimal
import struct
import zlib

try: decimal.Decimal('x')
except Exception as e: print(repr(e))
try: zlib.decompress(b'x')
except Exception as e: print(repr(e))
try: struct.pack('i','a')
except Exception as e: print(repr(e))
try: decimal.Decimal(1)/0
except Exception as e: print(repr(e), str(e), type(e).__name__)
from decimal import Decimal

for mode in ('ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP'):
    print(mode, *[Decimal(text).quantize(Decimal(unit), mode) for text in ('1.005', '-1.015', '2.5', '0.0049', '999999999999999.995', '12345678901234567.25', '0', '50')
                  for unit in ('0.01', '1', '0.0001')])
