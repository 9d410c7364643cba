package fi.pirtti.office.coverage;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.exchange.Samples;
import fi.pirtti.office.Founding;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.storage.archive.ArchiveWriter;
import fi.pirtti.storage.archive.Arrival;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.storage.archive.ReceivedFile;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.storage.archive.ResponseState;
import fi.pirtti.storage.archive.UnitMark;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** An archive in the middle of its round: as many units as are wanted, in every state, without sealed files. */
public final class CoveredArchive {
    public static final Instant PUBLISHED = Instant.parse("2022-04-11T06:00:00Z");
    public static final Instant NOW = Instant.parse("2022-05-19T11:25:00Z");
    public static final Messages MESSAGES = Messages.in(UiLanguage.FI);

    private static final String[] MUNICIPALITIES = {
        "Hankasalmi", "Joutsa", "Jyväskylä", "Jämsä", "Kannonkoski", "Karstula", "Keuruu", "Kinnula", "Kivijärvi",
        "Konnevesi", "Kyyjärvi", "Laukaa", "Luhanka", "Multia", "Muurame", "Petäjävesi", "Pihtipudas", "Saarijärvi",
        "Toivakka", "Uurainen", "Viitasaari", "Äänekoski"
    };
    private static final String[] SERVICES = {"perheet", "sotekeskus", "sairaala", "koti", "pelastus", "tuki"};
    private static final String[] TEAMS = {"Kotihoito", "Neuvola", "Vastaanotto", "Palvelutalo", "Paloasema", "Osasto"};

    private CoveredArchive() {}

    /** Founds an archive of generated units and lets the round go on to {@link #NOW}. */
    public static Path generated(Path directory, int units) throws IOException {
        StringBuilder csv = new StringBuilder(
                "unit_id;name;organisation;municipality;palvelukokonaisuus;subgroup;headcount;email\n");
        for (int i = 0; i < units; i++) {
            String municipality = MUNICIPALITIES[i / 6 * 5 % MUNICIPALITIES.length];
            int service = i % SERVICES.length;
            csv.append(String.format(
                    "KS-%05d;%s %d, %s;%s;%s;%s;%s;%d;%s%n",
                    i,
                    TEAMS[service],
                    i / 6 + 1,
                    municipality,
                    i % 3 == 0 ? municipality + " kunta" : "Organisaatio " + (1 + i % 20),
                    municipality,
                    SERVICES[service],
                    TEAMS[service],
                    4 + i % 29,
                    i % 50 == 49 ? "" : "esihenkilo" + i / 2 + "@example.fi"));
        }
        return founded(directory, csv.toString());
    }

    /** As {@link #generated}, of units that are listed. */
    public static Path founded(Path directory, String csv) throws IOException {
        Path guide = Files.write(directory.resolve("runko.json"), Samples.guideJson(Samples.STAFF));
        Path list = Files.writeString(directory.resolve("yksikot.csv"), csv);
        Path archive = directory.resolve("aineisto.db");
        new Founding(InstantSource.fixed(PUBLISHED), MESSAGES).found(archive, List.of(guide), list);
        try (OfficeArchive office = OfficeArchive.open(archive)) {
            List<RegisteredUnit> units = office.store().units();
            office.store().update(writer -> new Going(writer).on(units));
        }
        return archive;
    }

    private record Going(ArchiveWriter writer) {
        void on(List<RegisteredUnit> units) {
            List<IssuedInvitation> invitations = new ArrayList<>();
            for (int i = 0; i < units.size(); i++) {
                if (i % 97 != 96) {
                    invitations.add(invitation(units.get(i), i));
                }
            }
            writer.issue(invitations);
            for (int i = 0; i < units.size(); i++) {
                if (i % 97 != 96) {
                    goOn(units.get(i), i);
                }
            }
        }

        /** Of a hundred units 50 have answered and 6 of them again, 10 have agreed, 2 have declined. */
        private void goOn(RegisteredUnit unit, int i) {
            int lot = i * 37 % 100;
            if (lot < 50) {
                Instant first = PUBLISHED.plus(Duration.ofHours(30 + i * 13L % 800));
                answer(unit, i, 1, first, lot < 6 ? ResponseState.HISTORY : ResponseState.NEWEST);
                if (lot < 6) {
                    answer(unit, i, 2, first.plus(Duration.ofHours(20)), ResponseState.NEWEST);
                }
            } else if (lot < 60) {
                writer.mark(new UnitMark(
                        unit.unit().id(),
                        UnitMark.Kind.AGREED,
                        LocalDate.of(2022, 5, 20),
                        "",
                        NOW.minus(Duration.ofDays(2))));
            } else if (lot < 62) {
                writer.mark(
                        new UnitMark(unit.unit().id(), UnitMark.Kind.DECLINED, null, "Yksikkö yhdistyy kesällä", NOW));
            }
        }

        private void answer(RegisteredUnit unit, int i, int revision, Instant when, ResponseState state) {
            Sitting sitting = new Sitting(
                    1,
                    OffsetDateTime.ofInstant(when, ZoneOffset.UTC),
                    null,
                    new Participants(Math.max(1, unit.headcount() - 2), new TreeMap<>()));
            Discussion discussion = new Discussion(
                    new UUID(7, i),
                    revision,
                    new GuideRef("keski-suomi-strategia-2022-henkilosto", 1, unit.guideSha256()),
                    unit.unit(),
                    "fi",
                    List.of(sitting),
                    new TreeMap<>());
            String hash = String.format("%060d%04d", i, revision);
            writer.keep(new Arrival(
                    new UUID(5, i),
                    discussion,
                    hash,
                    hash,
                    new ReceivedFile("v.pirtti", hash, when, new byte[] {1}),
                    state,
                    ""));
        }

        private static IssuedInvitation invitation(RegisteredUnit unit, int i) {
            return new IssuedInvitation(
                    new UUID(5, i),
                    unit.unit().id(),
                    "key",
                    unit.guideSha256(),
                    PUBLISHED,
                    PUBLISHED.plus(Duration.ofDays(120)),
                    null);
        }
    }
}
