package fi.pirtti.exchange.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The office's word that a consultation closes on another day.
 *
 * @param consultation id of the consultation
 * @param number from 1 on; the highest counts, and of two with the same number the one issued later
 * @param issued when the office wrote it
 * @param closes the new last day for answers
 * @param expires from when on the office takes no answers without a human's release
 */
public record Notice(String consultation, int number, Instant issued, LocalDate closes, Instant expires) {}
