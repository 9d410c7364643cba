package fi.pirtti.domain.guide;

/**
 * Something that answers point to by id and people know by its label: a category, a statement, an option, an
 * alternative, a participant group or a background value.
 */
public record Labelled(String id, LocalizedText label) {}
