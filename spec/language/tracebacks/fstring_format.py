# A failing format spec.
def show(x):
    return f'{x:>10} {x:,.2f}'

print(show(1234.5))
show('text')
