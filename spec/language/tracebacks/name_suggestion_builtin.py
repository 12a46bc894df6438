# A misspelt builtin.
values = [3, 1, 2]
print(values)
result = sroted(values)
