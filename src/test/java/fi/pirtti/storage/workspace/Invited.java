package fi.pirtti.storage.workspace;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.rules.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A workspace's first rows, for tests. */
public final class Invited {
    static final UUID INVITATION = new UUID(7, 7);
    static final UUID DISCUSSION = new UUID(7, 8);
    static final Instant MORNING = Instant.parse("2022-05-02T06:00:00Z");
    static final Standing AT_START = new Standing("Neuvola", 0, 0, 12, 0, false, 0, null, null);

    private Invited() {}

    static InvitationFacts facts() {
        return facts(INVITATION);
    }

    static InvitationFacts facts(UUID invitation) {
        return new InvitationFacts(
                invitation,
                "keski-suomi",
                false,
                "KS-0001",
                "Neuvola, Hankasalmi",
                "Hankasalmen kunta",
                "Hankasalmi",
                16,
                new LocalizedText(new TreeMap<>(Map.of("fi", "Strategiakeskustelu", "sv", "Strategisamtal"))),
                LocalizedText.of("fi", "Hanketoimisto"),
                "office@example.fi",
                LocalizedText.of("fi", "Perheet"),
                List.of("fi", "sv", "en"),
                LocalDate.of(2022, 5, 20),
                Instant.parse("2022-06-30T00:00:00Z"),
                12,
                95,
                MORNING);
    }

    /** Adds one invitation and the discussion that answers it. */
    static void into(Workspace workspace) {
        workspace.discussions().begin(DISCUSSION, facts(), new byte[] {1, 2, 3}, "key", "fi", AT_START);
    }
}
