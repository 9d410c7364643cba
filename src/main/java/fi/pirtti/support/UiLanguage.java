package fi.pirtti.support;

import java.util.Locale;

/** A language of the program itself (guides may have others beside these). */
public enum UiLanguage {
    FI("fi", "Suomi"),
    SV("sv", "Svenska"),
    EN("en", "English");

    private final String tag;
    private final String ownName;

    UiLanguage(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** BCP 47 tag, which is also how guides name the language. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself, as a menu shows it. */
    public String ownName() {
        return ownName;
    }

    /** Locale whose number and date forms go with the language as used in Finland. */
    public Locale locale() {
        return Locale.of(tag, this == EN ? "GB" : "FI");
    }

    /** The program language for a BCP 47 tag or its prefix ({@code fi-x-selko} is Finnish); Finnish for all others. */
    public static UiLanguage ofTag(String tag) {
        for (UiLanguage language : values()) {
            if (tag.equals(language.tag) || tag.startsWith(language.tag + "-")) {
                return language;
            }
        }
        return FI;
    }
}
