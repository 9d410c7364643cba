package fi.pirtti.exchange;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.guide.GuideCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The guides that come with the program, and a discussion of every kind of step. */
public final class Samples {
    /** The staff guide: all twelve kinds of step in three languages. */
    public static final String STAFF = "keski-suomi-henkilosto";

    public static final String ASSOCIATIONS = "keski-suomi-jarjestot";

    private Samples() {}

    public static byte[] guideJson(String name) {
        return resource("/fi/pirtti/sample/" + name + ".guide.json");
    }

    public static Guide guide(String name) {
        return GuideCodec.read(guideJson(name)).orElseThrow();
    }

    public static byte[] resource(String path) {
        try (InputStream in = Samples.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not there");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
