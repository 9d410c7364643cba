package fi.pirtti.fuzz;

import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import java.util.Arrays;

/** An invitation, as a facilitator opens it. */
class InvitationFuzzTest extends SignedFuzzTest {
    InvitationFuzzTest() {
        super(
                "invitation",
                InvitationCodec.write(Material.INVITATION, Material.CONSULTATION_KEY),
                Material.CONSULTATION_KEY);
    }

    @Override
    void readFile(byte[] file) {
        Expect.declared(InvitationCodec.read(file)).ifPresent(invitation -> {
            Expect.declared(GuideCodec.read(invitation.guideJson()));
            Expect.that(!invitation.signingKey().encode().isEmpty(), "no key");
            if (invitation.consultationKey().equals(Material.CONSULTATION_KEY.verifyKey())) {
                byte[] written = InvitationCodec.write(invitation, Material.CONSULTATION_KEY);
                Invitation again = InvitationCodec.read(written).orElseThrow();
                Expect.same(invitation.id(), again.id(), "id");
                Expect.same(invitation.consultation(), again.consultation(), "consultation");
                Expect.same(invitation.unit(), again.unit(), "unit");
                Expect.same(invitation.guideSha256(), again.guideSha256(), "guide");
                Expect.same(invitation.recipients(), again.recipients(), "recipients");
                Expect.same(invitation.expires(), again.expires(), "expiry");
                Expect.that(Arrays.equals(invitation.seed(), again.seed()), "another seed");
            }
        });
    }
}
