x = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((()))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
# ---
x = [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
# ---
if x:
    if x:
        if x:
            if x:
                if x:
                    if x:
                        if x:
                            if x:
                                if x:
                                    if x:
                                        if x:
                                            if x:
                                                if x:
                                                    if x:
                                                        if x:
                                                            if x:
                                                                if x:
                                                                    if x:
                                                                        if x:
                                                                            if x:
                                                                                if x:
                                                                                    if x:
                                                                                        if x:
                                                                                            if x:
                                                                                                if x:
                                                                                                    if x:
                                                                                                        if x:
                                                                                                            if x:
                                                                                                                if x:
                                                                                                                    if x:
                                                                                                                        if x:
                                                                                                                            if x:
                                                                                                                                if x:
                                                                                                                                    if x:
                                                                                                                                        if x:
                                                                                                                                            if x:
                                                                                                                                                if x:
                                                                                                                                                    if x:
                                                                                                                                                        if x:
                                                                                                                                                            if x:
                                                                                                                                                                if x:
                                                                                                                                                                    if x:
                                                                                                                                                                        if x:
                                                                                                                                                                            if x:
                                                                                                                                                                                if x:
                                                                                                                                                                                    if x:
                                                                                                                                                                                        if x:
                                                                                                                                                                                            if x:
                                                                                                                                                                                                if x:
                                                                                                                                                                                                    if x:
                                                                                                                                                                                                        if x:
                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                                                                                                                                                                                    if x:
                                                                                                                                                                                                                                                                                                                                                                                                        if x:
                                                                                                                                                                                                                                                                                                                                                                                                            if x:
                                                                                                                                                                                                                                                                                                                                                                                                                if x:
                                                                                                                                                                                                                                                                                                                                                                                                                    pass
# ---
for i in x:
 for i in x:
  for i in x:
   for i in x:
    for i in x:
     for i in x:
      for i in x:
       for i in x:
        for i in x:
         for i in x:
          for i in x:
           for i in x:
            for i in x:
             for i in x:
              for i in x:
               for i in x:
                for i in x:
                 for i in x:
                  for i in x:
                   for i in x:
                    for i in x:
                     for i in x:
                      pass
# ---
with x:
 with x:
  with x:
   with x:
    with x:
     with x:
      with x:
       with x:
        with x:
         with x:
          with x:
           with x:
            with x:
             with x:
              with x:
               with x:
                with x:
                 with x:
                  with x:
                   with x:
                    with x:
                     with x:
                      pass
# ---
try:
 try:
  try:
   try:
    try:
     try:
      try:
       try:
        try:
         try:
          try:
           try:
            try:
             try:
              try:
               try:
                try:
                 try:
                  try:
                   try:
                    try:
                     try:
                      pass
                     finally: pass
                    finally: pass
                   finally: pass
                  finally: pass
                 finally: pass
                finally: pass
               finally: pass
              finally: pass
             finally: pass
            finally: pass
           finally: pass
          finally: pass
         finally: pass
        finally: pass
       finally: pass
      finally: pass
     finally: pass
    finally: pass
   finally: pass
  finally: pass
 finally: pass
finally: pass
# ---
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
x = 1
y = (1
x = 1
x = 1
x = 1
x = 1
x = 1
# ---
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x:
    pass
if x
    pass
