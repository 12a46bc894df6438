# Format specs for float: f e g n %, precision, alternate form, sign, grouping.
values = [0.0, -0.0, 1.0, -1.5, 3.14159265, 1234567.891, 0.000123456, 1e20, 1.5e-10, 123456789.0, 99999.95, 0.5, 2.5, 1e100, float('inf'), float('-inf'), float('nan')]
for x in values:
    print(f'{x:f}|{x:.0f}|{x:.2f}|{x:.3e}|{x:E}|{x:g}|{x:.3g}|{x:G}|{x:n}|{x:%}|{x:.1%}|{x}|{x:.3}|{x:}')
    print(f'{x:+.2f}|{x: .2f}|{x:10.2f}|{x:<10.2f}|{x:^10.2f}|{x:010.2f}|{x:,.2f}|{x:_.1f}|{x:#.0f}|{x:#g}|{x:+}|{x:*>12}|{x:#.3g}|{x:=+12.1f}|{x:.0e}|{x:#.0e}')
