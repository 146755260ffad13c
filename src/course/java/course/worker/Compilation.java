package course.worker;

import course.run.Engine;
import java.util.List;

/**
 * What became of compiling an engine.
 *
 * @param engine what its classes show of it; no stubs if there are errors
 * @param errors what the compiler says, an error a text, with file and line
 */
public record Compilation(Engine engine, List<String> errors) {}
