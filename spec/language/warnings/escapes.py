# Escapes that mean nothing, or too much, are warned of: the first of each literal, at the line where the literal begins.
x = 1
print('\d', "a\.b\.c", f'{x}\w', f'{x}\{x}', b'\q', '\400', b'\777', '\8')
text = '''first
 \s second
 \p'''
print(text, r'\d', '\\d', '\x41\101', rb'\d', rf'{x}\d')
