# category: Errors and warnings
# what: The engine itself gives no SyntaxWarning and no DeprecationWarning; those of programs and of the library are there.
# cause: Nobody reads them in a host; they would cost a look at every text.
# instead: Run a linter.

print('\d')
print(1 is 1)
assert ('always', 'true')
print(~True)
