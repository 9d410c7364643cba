package fi.pirtti.storage.archive;

/**
 * Words that were found.
 *
 * @param unit id of the unit as the office knows it, or as it declared itself
 * @param unitName likewise its name
 * @param kind what the words are: {@code idea}, {@code term}, {@code cluster}, {@code statement}, {@code reason}, {@code
 *     action}, {@code dissent}, {@code note} or {@code skipped}
 */
public record SearchHit(String unit, String unitName, String step, String kind, String text) {}
