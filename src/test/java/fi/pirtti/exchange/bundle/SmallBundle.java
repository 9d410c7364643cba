package fi.pirtti.exchange.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.pirtti.exchange.envelope.Sha256;
import java.util.UUID;

/** The content of a bundle so small that each of its bytes can be tried. */
final class SmallBundle {
    static final BundleContent CONTENT = new BundleContent(
            "keski-suomi-strategia-2022",
            UUID.fromString("0197f1c2-0000-7000-8000-000000000001"),
            UUID.fromString("0197f1c2-0000-7000-8000-000000000002"),
            2,
            Sha256.hex("the first revision".getBytes(UTF_8)),
            "{\"discussion\": \"päivä\"}\n".getBytes(UTF_8),
            "{\"guide\": 1}\n".getBytes(UTF_8),
            "<!doctype html><p>Yö".getBytes(UTF_8));

    private SmallBundle() {}
}
