package fi.pirtti.support.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import fi.pirtti.support.Trouble;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A line for each event and one for each frame of its exception. Messages of exceptions are left out, and so is what
 * libraries say: both may hold what people said, names and paths.
 */
public final class LogLines extends LayoutBase<ILoggingEvent> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String OURS = "fi.pirtti.";
    private static final int CAUSES = 8;
    private static final int FRAMES = 40;

    /** The kind and the place of an exception and its causes, as in the log. */
    public static String of(Throwable error) {
        StringBuilder lines = new StringBuilder(200);
        append(lines, error);
        return lines.toString();
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder lines = new StringBuilder(200)
                .append(TIME.format(event.getInstant()))
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(event.getLoggerName());
        if (event.getLoggerName().startsWith(OURS)) {
            lines.append(": ").append(event.getMessage());
        }
        if (event.getThrowableProxy() instanceof ThrowableProxy thrown) {
            Throwable error = thrown.getThrowable();
            lines.append(" [").append(Trouble.of(error).code()).append("]\n");
            append(lines, error);
        } else {
            lines.append('\n');
        }
        return lines.toString();
    }

    private static void append(StringBuilder lines, Throwable error) {
        Throwable at = error;
        for (int depth = 0; at != null && depth < CAUSES; depth++) {
            lines.append(depth == 0 ? "  " : "  caused by ")
                    .append(at.getClass().getName())
                    .append('\n');
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                lines.append("    ")
                        .append(frames[i].getClassName())
                        .append('.')
                        .append(frames[i].getMethodName())
                        .append(':')
                        .append(frames[i].getLineNumber())
                        .append('\n');
            }
            at = at.getCause();
        }
    }
}
