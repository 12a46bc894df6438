# Groups of three digits, also where zeros fill the width; many digits.
import decimal

D = decimal.Decimal
for w in range(1, 30):
    print(format(D('12345.5'), f'0{w},'), format(D('-123456'), f'0{w},'), format(D('1'), f'0{w},.2f'), format(D('0'), f'0{w},'), format(D('1234567890123'), f'0{w},'))
print(format(D(123456), ',f'), format(D('1e10'), ',f'), format(D('1e-10'), ',f'), len(format(D('1e99999'), ',f')))
