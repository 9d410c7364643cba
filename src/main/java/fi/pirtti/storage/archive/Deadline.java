package fi.pirtti.storage.archive;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline that the office has moved.
 *
 * @param number from 1 on; the highest counts
 * @param issued when the office decided so
 * @param closes last day for answers
 * @param expires from when on no answers are taken in without a human's release
 */
public record Deadline(int number, Instant issued, LocalDate closes, Instant expires) {}
