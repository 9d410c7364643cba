package fi.pirtti.domain.privacy;

/** A text of a discussion and where it stands. */
public record PlacedText(TextPlace place, String text) {}
