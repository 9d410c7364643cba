package fi.pirtti.office;

import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.support.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of a consultation as the office needs them daily.
 *
 * @param signing signs invitations and receipts; the same for as long as the consultation lasts, since it is pinned by
 *     the first invitation that a unit opens
 * @param office opens answers
 * @param retired open answers to invitations from before a rotation, newest first
 * @param recovery to whom answers are sealed as well, in case the office loses its key; null if to nobody
 */
public record ConsultationKeys(
        SigningKey signing,
        AgeIdentity office,
        List<AgeIdentity> retired,
        @Nullable AgeRecipient recovery) {
    public ConsultationKeys {
        retired = List.copyOf(retired);
    }

    /** To whom answers are sealed. */
    public List<AgeRecipient> recipients() {
        return Stream.of(office.recipient(), recovery).filter(Objects::nonNull).toList();
    }

    /** All that open answers. */
    public List<AgeIdentity> identities() {
        List<AgeIdentity> all = new ArrayList<>();
        all.add(office);
        all.addAll(retired);
        return all;
    }

    /** What is to be said of the keys: {@code one-recipient} if nobody could open the answers but the office. */
    public List<Problem> warnings() {
        return recipients().stream().distinct().count() < 2 ? List.of(Problem.warning("", "one-recipient")) : List.of();
    }

    /** The same with a new key that opens answers; the one before is retired. */
    ConsultationKeys rotated(@Nullable AgeRecipient newRecovery) {
        return new ConsultationKeys(
                signing, AgeIdentity.generate(), identities(), newRecovery == null ? recovery : newRecovery);
    }

    /** As the key file has them. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("signing=").append(signing.encode()).append('\n');
        text.append("office=").append(office.secretText()).append('\n');
        if (!retired.isEmpty()) {
            text.append("retired=")
                    .append(retired.stream().map(AgeIdentity::secretText).collect(Collectors.joining(" ")))
                    .append('\n');
        }
        if (recovery != null) {
            text.append("recovery=").append(recovery.text()).append('\n');
        }
        return text.toString();
    }

    /** The keys that {@code text} holds; empty if it does not hold them. */
    static Optional<ConsultationKeys> parse(String text) {
        Properties values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        List<AgeIdentity> retired = new ArrayList<>();
        for (String each : values.getProperty("retired", "").split(" ")) {
            Optional<AgeIdentity> identity = AgeIdentity.parse(each);
            if (identity.isEmpty() && !each.isEmpty()) {
                return Optional.empty();
            }
            identity.ifPresent(retired::add);
        }
        String recovery = values.getProperty("recovery", "");
        Optional<AgeRecipient> recipient = AgeRecipient.parse(recovery);
        if (recipient.isEmpty() && !recovery.isEmpty()) {
            return Optional.empty();
        }
        return SigningKey.decode(values.getProperty("signing", ""))
                .flatMap(signing -> AgeIdentity.parse(values.getProperty("office", ""))
                        .map(office -> new ConsultationKeys(signing, office, retired, recipient.orElse(null))));
    }
}
