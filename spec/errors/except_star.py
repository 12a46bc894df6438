try:
    pass
except* ValueError:
    pass
except TypeError:
    pass
# ---
try:
    pass
except ValueError:
    pass
except* TypeError:
    pass
# ---
try:
    pass
except*:
    pass
# ---
try:
    pass
except* ValueError:
    pass
except:
    pass
# ---
def f():
    try:
        pass
    except* ValueError:
        return
# ---
def f():
    try:
        pass
    except* ValueError:
        return 1
# ---
for i in []:
    try:
        pass
    except* ValueError:
        break
# ---
while True:
    try:
        pass
    except* ValueError as e:
        continue
# ---
def f():
    try:
        pass
    except* ValueError:
        for x in []:
            if x:
                return x
# ---
try:
    pass
except* ValueError, TypeError:
    pass
# ---
try:
    pass
except* ValueError as e.x:
    pass
# ---
try:
    pass
except* ValueError
    pass
# ---
try:
    pass
else:
    pass
