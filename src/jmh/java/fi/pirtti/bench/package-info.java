/** Benchmarks: {@code mvn -Pbench verify}. What they measured is in src/site/markdown/benchmarks.md. */
@NullMarked
package fi.pirtti.bench;

import org.jspecify.annotations.NullMarked;
