package fi.pirtti.support.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path directory;

    @Test
    void the_log_is_bounded_in_size_and_number_and_keeps_the_newest() throws Exception {
        LogFile file = new LogFile(directory.resolve("pirtti.log"), 8192, 3);
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        Logger log = context.getLogger("fi.pirtti.Test");
        log.setLevel(Level.WARN);
        log.addAppender(LogSetup.rolling(file, context));
        for (int i = 0; i < 400; i++) {
            log.warn("line " + i, new IllegalStateException("secret"));
        }
        context.stop();
        assertThat(file.files()).hasSize(4);
        for (Path part : file.files()) {
            assertThat(Files.size(part)).isLessThan(8192 + 8192);
        }
        assertThat(Files.readString(file.path())).contains("line 399").doesNotContain("secret");
    }

    @Test
    void what_the_jdk_and_libraries_log_comes_without_their_words() {
        LogLines lines = new LogLines();
        LoggerContext context = new LoggerContext();
        Logger log = context.getLogger("jdk.javafx");
        var event = new ch.qos.logback.classic.spi.LoggingEvent(
                "", log, Level.ERROR, "secret {}", new java.io.IOException("secret"), new Object[] {"secret"});
        assertThat(lines.doLayout(event))
                .contains("ERROR jdk.javafx", "java.io.IOException", "[file-failed]")
                .doesNotContain("secret");
        new JdkLogging.ToLog().publish(new LogRecord(java.util.logging.Level.FINE, "secret"));
    }
}
