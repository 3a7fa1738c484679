"""Prints the median time in milliseconds that WeasyPrint takes for a document, after one run to warm up."""
import statistics
import sys
import time

import weasyprint

source, target = sys.argv[1:]
times = []
for run in range(6):
    start = time.perf_counter()
    weasyprint.HTML(filename=source).write_pdf(target)
    if run:
        times.append((time.perf_counter() - start) * 1000)
print(statistics.median(times))
