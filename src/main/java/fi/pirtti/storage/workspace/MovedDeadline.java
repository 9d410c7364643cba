package fi.pirtti.storage.workspace;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A deadline that the office has moved.
 *
 * @param number the highest counts; of two with the same number the one issued later
 * @param closes last day for answers
 * @param expires from when on the office takes no answers without a human's release
 */
public record MovedDeadline(int number, Instant issued, LocalDate closes, Instant expires) {}
