# KeyError shows the repr of its key.
prices = {'tea': 1}
print(prices['tea'])
prices["it's"]
