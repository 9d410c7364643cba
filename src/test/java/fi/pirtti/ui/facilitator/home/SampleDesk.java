package fi.pirtti.ui.facilitator.home;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.support.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** A desk whose discussions the test sets. */
final class SampleDesk implements HomeDesk {
    static final LocalDate TODAY = LocalDate.of(2022, 5, 16);

    final List<HomeEntry> entries = new ArrayList<>();
    final List<Path> opened = new ArrayList<>();
    Opened outcome = new Opened.Refused("kokous.docx ei ole Pirtin tiedosto. Virhekoodi: open-not-pirtti.");
    boolean broken;

    @Override
    public UUID rehearse(String language) {
        return new UUID(0, 99);
    }

    @Override
    public List<HomeEntry> entries() throws IOException {
        if (broken) {
            throw new IOException("broken on purpose");
        }
        return List.copyOf(entries);
    }

    @Override
    public Guide guide(UUID discussion) throws IOException {
        return sampleGuide();
    }

    @Override
    public Opened open(Path file, Messages messages) {
        opened.add(file);
        return outcome;
    }

    private static Guide sampleGuide() throws IOException {
        try (InputStream in =
                SampleDesk.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            return GuideCodec.read(in.readAllBytes()).orElseThrow();
        }
    }

    static HomeEntry entry(int number, String unit, HomeEntry.State state) {
        boolean held = !(state instanceof HomeEntry.State.Waiting);
        return new HomeEntry(
                new UUID(0, number),
                state,
                text("Hyvinvointialueen strategiakeskustelu", "Strategisamtal om välfärdsområdet"),
                text("Keski-Suomen hyvinvointialueen strategia", "Mellersta Finlands välfärdsområdes strategi"),
                "hanketoimisto@example.fi",
                unit,
                text("Koti- ja asumispalvelut", "Hem- och boendetjänster"),
                21,
                LocalDate.of(2022, 5, 20),
                LocalDateTime.of(2022, 5, 16, 9, 12),
                12,
                95,
                3,
                held ? TODAY.minusDays(number * 3L) : null,
                held ? 7 + number : 0,
                held ? 1 : 0,
                state instanceof HomeEntry.State.InProgress ? 6 : held ? 12 : 0);
    }

    private static LocalizedText text(String fi, String sv) {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("fi", fi);
        texts.put("sv", sv);
        return new LocalizedText(texts);
    }
}
