package fi.pirtti.support.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the JDK's own logging, which JavaFX and others use, go where the rest goes, so that its messages stay out. */
public final class JdkLogging {
    /** Called by the JDK when something is first logged its way: the name is in a system property. */
    public JdkLogging() throws IOException {
        String settings = "handlers=" + ToLog.class.getName() + "\n.level=WARNING\n";
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(settings.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Hands on who spoke and what was thrown. */
    public static final class ToLog extends Handler {
        @Override
        public void publish(LogRecord record) {
            String name = record.getLoggerName();
            Logger log = LoggerFactory.getLogger(name == null ? "jdk" : "jdk." + name);
            if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
                log.error("", record.getThrown());
            } else {
                log.warn("", record.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
