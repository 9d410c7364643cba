package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.rules.Standing;
import fi.pirtti.exchange.PirttiFile;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.VerifyKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.notice.Notice;
import fi.pirtti.exchange.notice.NoticeCodec;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheet;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import fi.pirtti.exchange.sharing.SharingCodec;
import fi.pirtti.storage.workspace.DiscussionLine;
import fi.pirtti.storage.workspace.InvitationFacts;
import fi.pirtti.storage.workspace.MovedDeadline;
import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Ids;
import fi.pirtti.support.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the files that reach a facilitator. The content, not the name, says what a file is. */
final class FileOpening {
    private final Workspace workspace;
    private final InstantSource clock;

    FileOpening(Workspace workspace, InstantSource clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    OpenResult open(Path file) {
        Path leaf = file.getFileName();
        String name = leaf == null ? file.toString() : leaf.toString();
        try {
            if (Files.size(file) > PirttiFile.MAX_BYTES) {
                return OpenResult.Refused.because("open-not-pirtti", name);
            }
            return open(name, Files.readAllBytes(file));
        } catch (IOException e) {
            return OpenResult.Refused.because("open-unreadable", name);
        }
    }

    OpenResult open(String name, byte[] content) {
        return switch (PirttiFile.sniff(content)) {
            case INVITATION -> invitation(name, content);
            case RECEIPT -> receipt(name, content);
            case BUNDLE -> OpenResult.Refused.because("open-bundle", name);
            case GUIDE -> OpenResult.Refused.because("open-guide", name);
            case RETURN -> returned(name, content);
            case NOTICE -> notice(name, content);
            case SHARING -> shared(name, content);
            case UNKNOWN -> OpenResult.Refused.because("open-not-pirtti", name);
        };
    }

    /** Only whose it is: what is in it is compared with the discussion when it is merged. */
    private OpenResult shared(String name, byte[] content) {
        Envelope envelope = Envelope.read(content).orElseThrow();
        boolean known = false;
        for (DiscussionLine line : workspace.discussions().lines()) {
            Invitation invitation = workspace
                    .invitations()
                    .file(line.invitation().id())
                    .flatMap(file -> InvitationCodec.read(file).asOptional())
                    .orElse(null);
            if (invitation != null && SharingCodec.isFor(envelope, invitation)) {
                return new OpenResult.Shared(line.id(), name);
            }
            known |= invitation != null
                    && envelope.keyIds()
                            .contains(invitation.signingKey().verifyKey().keyId());
        }
        return OpenResult.Refused.because(known ? "open-sharing-damaged" : "open-sharing-other", name);
    }

    private OpenResult invitation(String name, byte[] content) {
        return switch (InvitationCodec.read(content)) {
            case Decoded.Broken<Invitation>(List<Problem> problems) -> refused(name, problems);
            case Decoded.Value<Invitation>(Invitation invitation, var _) ->
                switch (GuideCodec.read(invitation.guideJson())) {
                    case Decoded.Broken<Guide>(List<Problem> problems) -> refused(name, problems);
                    case Decoded.Value<Guide>(Guide guide, var _) -> invitation(name, content, invitation, guide);
                };
        };
    }

    private OpenResult invitation(String name, byte[] content, Invitation invitation, Guide guide) {
        String key = invitation.consultationKey().encode();
        Optional<String> pinned = workspace.invitations().pinnedKey(invitation.consultation());
        if (pinned.isPresent() && !pinned.get().equals(key)) {
            return OpenResult.Refused.because("open-another-key", name, invitation.consultation());
        }
        Optional<InvitationFacts> known = workspace.invitations().facts(invitation.id());
        if (known.isPresent()) {
            UUID discussion = workspace.discussions().of(invitation.id()).getFirst();
            return new OpenResult.AlreadyInvited(discussion, known.get());
        }
        Instant now = Instant.ofEpochMilli(clock.millis());
        InvitationFacts facts = facts(invitation, guide, now);
        UUID discussion = Ids.newUuid(clock);
        Preparation preparation = Preparation.initial(
                guide.languages().getFirst(), guide.steps().getFirst().id());
        Standing standing = Standing.of(
                guide,
                Beginning.discussion(
                        discussion, invitation, guide, guide.languages().getFirst()),
                preparation);
        workspace
                .discussions()
                .begin(discussion, facts, content, key, guide.languages().getFirst(), standing);
        List<Problem> warnings = new ArrayList<>();
        Instant expires = workspace
                .invitations()
                .movedDeadline(invitation.consultation())
                .map(MovedDeadline::expires)
                .orElse(invitation.expires());
        if (!now.isBefore(expires)) {
            warnings.add(Problem.warning("", "invitation-expired", name));
        }
        return new OpenResult.Invited(
                discussion, workspace.invitations().facts(invitation.id()).orElse(facts), warnings);
    }

    private static OpenResult refused(String name, List<Problem> problems) {
        boolean forged = problems.stream().anyMatch(problem -> problem.code().equals("bad-signature"));
        return new OpenResult.Refused(Problem.error("", forged ? "open-bad-signature" : "open-broken", name), problems);
    }

    private static InvitationFacts facts(Invitation invitation, Guide guide, Instant now) {
        Unit unit = invitation.unit().orElseGet(() -> new Unit("", "", "", "", new TreeMap<>()));
        return new InvitationFacts(
                invitation.id(),
                invitation.consultation(),
                invitation.unit().isEmpty(),
                unit.id(),
                unit.name(),
                unit.organisation(),
                unit.municipality(),
                null,
                guide.title(),
                guide.organiser().name(),
                guide.organiser().email(),
                background(guide, unit),
                guide.languages(),
                guide.closes(),
                Instant.ofEpochMilli(invitation.expires().toEpochMilli()),
                guide.steps().size(),
                guide.minutes(),
                now);
    }

    private static @Nullable LocalizedText background(Guide guide, Unit unit) {
        return guide.background().stream()
                .flatMap(field -> field.values().stream()
                        .filter(value -> value.id().equals(unit.background().get(field.id()))))
                .map(Labelled::label)
                .findFirst()
                .orElse(null);
    }

    private OpenResult returned(String name, byte[] content) {
        Envelope envelope = Envelope.read(content).orElseThrow();
        Decoded<ReturnSheet> said = ReturnSheetCodec.readUnverified(envelope);
        if (!(said instanceof Decoded.Value<ReturnSheet>(ReturnSheet sheet, var _))) {
            return new OpenResult.Refused(Problem.error("", "open-broken", name), said.problems());
        }
        Optional<VerifyKey> key =
                workspace.invitations().pinnedKey(sheet.consultation()).flatMap(VerifyKey::decode);
        if (key.isEmpty()) {
            return OpenResult.Refused.because("open-return-unknown", name);
        }
        if (!envelope.isSignedBy(key.get())) {
            return OpenResult.Refused.because("open-return-forged", name);
        }
        // The team may have answered on another machine: whoever has its invitation may see what came back.
        List<UUID> discussions = workspace.discussions().of(sheet.invitation());
        if (discussions.isEmpty()) {
            return OpenResult.Refused.because("open-return-unknown", name);
        }
        UUID discussion = discussions.contains(sheet.discussion()) ? sheet.discussion() : discussions.getFirst();
        workspace.sealings().addReturn(discussion, content, sheet.issued(), clock.instant());
        return new OpenResult.Returned(discussion, sheet.issued());
    }

    /** The newest notice counts, whatever order they are opened in. */
    private OpenResult notice(String name, byte[] content) {
        Envelope envelope = Envelope.read(content).orElseThrow();
        Decoded<Notice> said = NoticeCodec.readUnverified(envelope);
        if (!(said instanceof Decoded.Value<Notice>(Notice notice, var _))) {
            return new OpenResult.Refused(Problem.error("", "open-broken", name), said.problems());
        }
        Optional<VerifyKey> key =
                workspace.invitations().pinnedKey(notice.consultation()).flatMap(VerifyKey::decode);
        if (key.isEmpty()) {
            return OpenResult.Refused.because("open-notice-unknown", name);
        }
        if (!envelope.isSignedBy(key.get())) {
            return OpenResult.Refused.because("open-notice-forged", name);
        }
        Instant issued = Instant.ofEpochMilli(notice.issued().toEpochMilli());
        Optional<MovedDeadline> known = workspace.invitations().movedDeadline(notice.consultation());
        if (known.isPresent()
                && (notice.number() < known.get().number()
                        || notice.number() == known.get().number()
                                && issued.isBefore(known.get().issued()))) {
            return OpenResult.Refused.because("open-notice-older", name);
        }
        workspace
                .invitations()
                .moveDeadline(
                        notice.consultation(),
                        content,
                        new MovedDeadline(notice.number(), issued, notice.closes(), notice.expires()),
                        clock.instant());
        return new OpenResult.Moved(notice.consultation(), notice.closes());
    }

    private OpenResult receipt(String name, byte[] content) {
        Envelope envelope = Envelope.read(content).orElseThrow();
        Decoded<Receipt> said = ReceiptCodec.readUnverified(envelope);
        if (!(said instanceof Decoded.Value<Receipt>(Receipt receipt, var _))) {
            return new OpenResult.Refused(Problem.error("", "open-broken", name), said.problems());
        }
        Optional<VerifyKey> key =
                workspace.invitations().pinnedKey(receipt.consultation()).flatMap(VerifyKey::decode);
        if (key.isEmpty()) {
            return OpenResult.Refused.because("open-receipt-unknown", name);
        }
        if (!envelope.isSignedBy(key.get())) {
            return OpenResult.Refused.because("open-bad-signature", name);
        }
        if (!workspace.discussions().of(receipt.invitation()).contains(receipt.discussion())) {
            return OpenResult.Refused.because("open-receipt-unknown", name);
        }
        Optional<SealedBundle> bundle = workspace.sealings().bundles(receipt.discussion()).stream()
                .filter(each -> each.revision() == receipt.revision())
                .findFirst();
        if (bundle.isEmpty() || !bundle.get().manifestSha256().equals(receipt.contentSha256())) {
            return OpenResult.Refused.because("open-receipt-differs", name, receipt.revision());
        }
        workspace
                .sealings()
                .addReceipt(receipt.discussion(), receipt.revision(), content, receipt.received(), clock.instant());
        return new OpenResult.Acknowledged(receipt.discussion(), receipt.revision(), receipt.received());
    }
}
