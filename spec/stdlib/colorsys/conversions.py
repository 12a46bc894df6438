# All conversions on a grid of colours.
import colorsys
from colorsys import *

steps = (0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0)
for a in steps:
    for b in steps:
        for c in (0.0, 0.3, 0.6, 1.0):
            print(a, b, c, *(getattr(colorsys, name)(a, b, c) for name in colorsys.__all__))
print(rgb_to_hsv(255, 128, 0), rgb_to_hls(255, 128, 0) if False else '', hsv_to_rgb(1.5, 0.5, 2), yiq_to_rgb(2, 2, -2), colorsys.ONE_THIRD, colorsys.ONE_SIXTH, colorsys.TWO_THIRD)
