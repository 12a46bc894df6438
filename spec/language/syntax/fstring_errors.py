# Mistakes in format specs at run time.
for t in ("f'{5:s}'", "f'{\"a\":d}'", "f'{5:.2}'", "f'{5:,x}'", "f'{1.5:d}'", "f'{5:c}'", "f'{-1:c}'", "f'{5:!}'", "f'{\"a\":+}'", "f'{\"a\":=5}'", "f'{5:5.}'", "f'{5:,_}'", "f'{None:d}'", "f'{[]:5}'", "f'{undefined}'"):
    try:
        print(eval(t))
    except Exception as e:
        print(t, type(e).__name__, e)
