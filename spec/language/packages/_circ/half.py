import _circ.other_half
early = 1
print(_circ.other_half.late)
