package fi.pirtti.support.log;

import com.google.errorprone.annotations.CompileTimeConstant;
import org.slf4j.LoggerFactory;

/**
 * The program's only way to its log. What is logged is a sentence written in the program and an exception, of which the
 * log keeps the kind and the place but not the message: so nothing that people said, no name and no path can get in, and
 * the compiler sees to it.
 *
 * <p>Logging is set up at the first line, not before: it must not cost start-up.
 */
public final class Log {
    private final Class<?> speaker;

    private Log(Class<?> speaker) {
        this.speaker = speaker;
    }

    public static Log of(Class<?> speaker) {
        return new Log(speaker);
    }

    /** Something did not work that the program can do without. */
    public void warn(@CompileTimeConstant String sentence, Throwable cause) {
        LoggerFactory.getLogger(speaker).warn(sentence, cause);
    }

    /** Something did not work that a person wanted. */
    public void error(@CompileTimeConstant String sentence, Throwable cause) {
        LoggerFactory.getLogger(speaker).error(sentence, cause);
    }
}
