# category: Language not there yet
# what: A complex literal is a SyntaxError that says so.
# cause: For the next version.
# instead: Keep real and imaginary part apart.

print(1j * 1j)
