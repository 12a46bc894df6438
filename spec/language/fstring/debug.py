# The = specifier: keeps the text and white space, uses repr unless a spec or conversion is given.
x, s, pi = 5, 'text', 3.14159
print(f'{x=}', f'{s=}', f'{x = }', f'{ x=}', f'{x =}', f'{x= }', f'{s=!s}', f'{s=!r:>10}', f'{pi=:.2f}', f'{x=:5}|', f'{s=:>8}|', f'{s=!s:^8}|', f'{x + 1=}', f'{x+1 = }', f'{len(s)=}', f'{s[1:3]=}', f'{x==5=}', f'{x == 5 = }', f'{x>=4=}', f'{x<=4=}')
print(f'{s.upper()=}', f"{'a'=}", f'{"a" + "b"=}', f'{[1, 2]=}', f'{ {1: 2}=}', f'{(lambda: 1)()=}', f'{x=}{s=}', f'{x=} and {pi=}', f'{(y:=3)=}', f'{x if x else 0=}', f'{f"{x=}"=}', f'{f"{x}"=}')
print(f'''{
x
=}''', f'{x:=5}|', f'{x:=+5}|', f'{x, s=}', f'{x=!a}', f'{pi=:}', f'{pi=:{x}.{2}}|', f'{not x=}', f'{None=}', f'{x  +  1=}', f'{ x  =  }')
class C:
    def __repr__(self):
        return 'R'
    def __str__(self):
        return 'S'
    def __format__(self, spec):
        return 'F' + spec
c = C()
print(f'{c}', f'{c!r}', f'{c!s}', f'{c=}', f'{c=!s}', f'{c=:x}', f'{c=!r:>3}', f'{c:}', f'{c:abc}', f'{c!s:>3}', f'{c=:}')
