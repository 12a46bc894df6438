# Specs a float refuses, and specs that look odd but work.
for spec in ['d', 'x', 's', 'c', 'b', '.f', '.', '5.', '.-1f', ',n', '_n', 'ff', 'q', '10.2.3f', '.2,f', 'z', 'z.0f', '#', '08', '+08.1', '<08.1f', '0^8', ',', '_', ',.1', '=+10', ' =10', '.0', '.1', '.3', '.99999999999999999999f', '5 f', 'F5', 'e', '.0g', '#.0g', '.0%', '%%', 'a<', 'a<10', '010,.1f', '012_', 'n', '.2n', '0', '00', '005.1f', '-.1f', '- f']:
    try:
        print(repr(spec), repr(format(-1234.5678, spec)))
    except Exception as e:
        print(repr(spec), type(e).__name__, e)
