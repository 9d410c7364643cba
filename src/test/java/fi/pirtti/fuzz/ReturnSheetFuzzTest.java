package fi.pirtti.fuzz;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.returnsheet.ReturnSheet;
import fi.pirtti.exchange.returnsheet.ReturnSheet.Line;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import java.time.Instant;
import java.util.List;

/** A return sheet, as a team opens it. */
class ReturnSheetFuzzTest extends SignedFuzzTest {
    private static final LocalizedText TEXT = LocalizedText.of("fi", "Ihmislähtöinen");
    private static final ReturnSheet SOUND = new ReturnSheet(
            Material.INVITATION.consultation(),
            Material.INVITATION.id(),
            Material.DISCUSSION.id(),
            2,
            Instant.parse("2022-09-01T08:00:00Z"),
            TEXT,
            620,
            9800,
            List.of(new ReturnSheet.Topic(
                    "arvot",
                    StepKind.SCALE,
                    TEXT,
                    ReturnSheet.Measure.MEAN,
                    5,
                    600,
                    9000,
                    List.of(new Line("ihmislahtoinen", TEXT, 3.667, 4.125), new Line("vaikuttava", TEXT, 2.0, null)))),
            List.of(new ReturnSheet.Outcome(TEXT, TEXT)));

    ReturnSheetFuzzTest() {
        super("return sheet", ReturnSheetCodec.write(SOUND, Material.CONSULTATION_KEY), Material.CONSULTATION_KEY);
    }

    @Override
    void readFile(byte[] file) {
        Expect.declared(ReturnSheetCodec.read(file, Material.CONSULTATION_KEY.verifyKey()))
                .ifPresent(sheet -> {
                    byte[] written = ReturnSheetCodec.write(sheet, Material.CONSULTATION_KEY);
                    Expect.same(
                            sheet,
                            ReturnSheetCodec.read(written, Material.CONSULTATION_KEY.verifyKey())
                                    .orElseThrow(),
                            "return sheet");
                });
    }
}
