# category: Errors and warnings
# what: There are no SyntaxWarnings and no DeprecationWarnings.
# cause: There is no module `warnings` yet.
# instead: Run a linter.

print('\d')
print(1 is 1)
assert ('always', 'true')
print(~True)
