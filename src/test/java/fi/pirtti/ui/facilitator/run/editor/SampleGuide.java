package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.guide.GuideCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The sample guide for staff, as the program carries it. */
final class SampleGuide {
    private static final String FILE = "/fi/pirtti/sample/keski-suomi-henkilosto.guide.json";

    private SampleGuide() {}

    static Guide staff() {
        try (InputStream in = Objects.requireNonNull(Guide.class.getResourceAsStream(FILE))) {
            return GuideCodec.read(in.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
