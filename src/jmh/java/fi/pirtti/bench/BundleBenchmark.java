package fi.pirtti.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.bundle.BundleReader;
import fi.pirtti.exchange.bundle.BundleWriter;
import fi.pirtti.exchange.envelope.SigningKey;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sealing and opening a bundle of about 20 kB, for an office and a recovery key. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BundleBenchmark {
    private static final int SEALED = 20_000;

    private final SigningKey key = SigningKey.generate();
    private final AgeIdentity office = AgeIdentity.generate();
    private final List<AgeRecipient> recipients =
            List.of(office.recipient(), AgeIdentity.generate().recipient());
    private BundleContent content = content(0);
    private byte[] sealed = {};

    /** Lets the discussion grow until the sealed file has the size that is to be measured. */
    @Setup
    public void grow() {
        int characters = 0;
        while (sealed.length < SEALED) {
            characters += 500;
            content = content(characters);
            sealed = BundleWriter.seal(content, key, recipients).bytes();
        }
    }

    /** From plain bytes to a sealed, signed file. */
    @Benchmark
    public BundleWriter.Sealed seal() {
        return BundleWriter.seal(content, key, recipients);
    }

    /** From the file to checked plain bytes. */
    @Benchmark
    public BundleReader.Result open() {
        return BundleReader.open(sealed, List.of(office));
    }

    // letters at random compress about as badly as the shortest notes do
    private static BundleContent content(int characters) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < characters; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return new BundleContent(
                "keski-suomi",
                new UUID(1, 1),
                new UUID(1, 2),
                1,
                null,
                ("{\"text\":\"" + text + "\"}\n").getBytes(UTF_8),
                "{\"guide\":1}\n".getBytes(UTF_8),
                ("<!doctype html><p>" + text).getBytes(UTF_8));
    }
}
