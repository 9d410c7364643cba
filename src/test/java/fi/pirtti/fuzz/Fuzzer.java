package fi.pirtti.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Where Jazzer comes in: hands each input to the {@link FuzzTest} that is named by {@code --target_args}. */
public final class Fuzzer {
    private static FuzzTest test = new Unchosen();

    private Fuzzer() {}

    /** Chooses the test, and reads the kept inputs once: loading classes is not to count as the time of an input. */
    public static void fuzzerInitialize(String[] arguments) throws Exception {
        test = Class.forName(arguments[0])
                .asSubclass(FuzzTest.class)
                .getDeclaredConstructor()
                .newInstance();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        for (Path input : test.kept()) {
            test.read(Files.readAllBytes(input));
        }
    }

    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        test.read(input);
    }

    private static final class Unchosen extends FuzzTest {
        Unchosen() {
            super("unchosen");
        }

        @Override
        void read(byte[] input) {
            throw new IllegalStateException("no kind of file was chosen");
        }
    }
}
