/**
 * Fuzzing: every reader of files from elsewhere is given bytes that Jazzer makes. Each {@code *FuzzTest} is one kind of
 * file: what may come of it, its kept inputs under {@code src/test/resources/fi/pirtti/fuzz}, and a minute of new ones.
 */
@org.jspecify.annotations.NullMarked
package fi.pirtti.fuzz;
