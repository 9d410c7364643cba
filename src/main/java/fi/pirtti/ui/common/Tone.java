package fi.pirtti.ui.common;

/** What a colour says. Never the only sign: a word or an icon stands beside it. */
public enum Tone {
    NEUTRAL("neutral"),
    ACCENT("accent"),
    OK("ok"),
    WARN("warn"),
    BAD("bad"),
    INFO("info");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = "tone-" + styleClass;
    }

    /** The style class that gives a chip, banner, icon or label this tone. */
    public String styleClass() {
        return styleClass;
    }
}
