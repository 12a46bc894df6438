# A misspelt local name.
def total(prices):
    running = 0
    for price in prices:
        running += prize
    return runing

total([1, 2])
