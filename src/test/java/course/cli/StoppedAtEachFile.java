package course.cli;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector.Argument;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import course.edit.Edit;
import course.worker.JavaCommand;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The command in a process of its own, which a debugger stops whenever it is about to change a file. */
final class StoppedAtEachFile {

    private static final Set<String> CHANGES =
            Set.of("createDirectory", "copy", "newOutputStream", "move", "delete", "deleteIfExists");

    private StoppedAtEachFile() {}

    /**
     * Runs the command to its end. It is stopped from when it begins to edit.
     *
     * @param stopped what to do at each stop, while it stands still
     * @return what it printed
     */
    static String run(Path root, String arguments, Runnable stopped) throws Exception {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, ? extends Argument> options = connector.defaultArguments();
        set(options, "main", Dagnet.class.getName() + " " + arguments);
        set(
                options,
                "options",
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dstdout.encoding=UTF-8 \"-Ddagnet.root=" + root + "\" -cp \""
                        + JavaCommand.classPath() + "\"");
        VirtualMachine machine = connector.launch(options);
        ClassPrepareRequest beginning = machine.eventRequestManager().createClassPrepareRequest();
        beginning.addClassFilter(Edit.class.getName());
        beginning.enable();
        Process process = machine.process();
        boolean runs = true;
        while (runs) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                if (event instanceof ClassPrepareEvent) {
                    stopBeforeChanges(machine);
                } else if (event instanceof BreakpointEvent) {
                    stopped.run();
                }
                runs &= !(event instanceof VMDisconnectEvent);
            }
            events.resume();
        }
        process.waitFor();
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                + new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void set(Map<String, ? extends Argument> options, String name, String value) {
        Objects.requireNonNull(options.get(name)).setValue(value);
    }

    private static void stopBeforeChanges(VirtualMachine machine) {
        machine.classesByName(Files.class.getName()).stream()
                .flatMap(files -> files.methods().stream())
                .filter(method -> CHANGES.contains(method.name()))
                .map(Method::location)
                .forEach(place -> machine.eventRequestManager()
                        .createBreakpointRequest(place)
                        .enable());
    }
}
