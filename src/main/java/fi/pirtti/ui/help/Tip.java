package fi.pirtti.ui.help;

/**
 * A short word to one who is new to a screen.
 *
 * @param id by which it is remembered that it was seen
 * @param anchor selector of what it speaks of
 * @param words one or two sentences
 */
public record Tip(String id, String anchor, String words) {}
