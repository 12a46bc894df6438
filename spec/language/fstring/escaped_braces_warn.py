# A backslash before a doubled brace is an invalid escape, and warned of.
print(compile(r"f'\{{\}}'", '<text>', 'eval') is not None)
print(eval(r"f'\{{\}}'"), eval(r"rf'\{{\}}'"))
