# A number with a keyword right behind it.
x = 3
print(1if x else 2, 0x1for x in [1]) if False else print(0b1and 2, 1.5or 2, 2jif x else 0, 0o7in [7])
