package course.demo;

import java.io.IOException;
import java.util.List;

/** A demo: it prints, and may write files under target/. */
public interface Program {

    /** What it takes after its name, in short: {@code "FILE [options]"}; {@code ""} if nothing. */
    String arguments();

    /** What that means, in lines; {@code ""} if there is nothing to say. */
    String help();

    /**
     * Runs it.
     *
     * @param args what was typed after its name
     * @throws UsageException if that cannot be used
     * @throws DemoException if it cannot go on, and a sentence says all about why
     */
    void run(List<String> args, Terminal terminal) throws IOException;
}
