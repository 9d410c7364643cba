package fi.pirtti.domain.guide;

/**
 * An angle from which alternatives are weighed.
 *
 * @param weight 1–10
 */
public record Criterion(String id, LocalizedText label, int weight) {}
