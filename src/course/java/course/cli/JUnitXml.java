package course.cli;

import course.cli.Grade.LessonGrade;
import course.cli.Grade.TestGrade;
import course.run.TestResult.Outcome;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A grade in the XML that JUnit's reports have, which build servers and grading platforms read. */
final class JUnitXml {

    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * A test suite for each lesson, and before them one with an error if the engine does not compile, or lacks what the
     * lessons call. A test that was not run is a skipped one: why it could not be run is an error or a failure of its own.
     */
    static byte[] of(Grade grade) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            new JUnitXml(xml).write(grade);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Grade grade) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start(0, "testsuites", "name", grade.engine());
        if (!grade.errors().isEmpty()) {
            start(1, "testsuite", "name", "compile", "tests", "1", "failures", "0", "errors", "1", "skipped", "0");
            start(2, "testcase", "classname", "compile", "name", "the engine compiles, and has what the lessons call");
            String what = grade.compiles() ? "the lessons call what it does not have" : "it does not compile";
            writeText("error", what, String.join("\n", grade.errors()));
            end(2);
            end(1);
        }
        for (LessonGrade lesson : grade.lessons()) {
            writeSuite(lesson);
        }
        end(0);
        xml.writeEndDocument();
    }

    private void writeSuite(LessonGrade lesson) throws XMLStreamException {
        start(
                1,
                "testsuite",
                "name",
                "Lesson " + lesson.lesson() + ": " + lesson.title(),
                "tests",
                String.valueOf(lesson.tests().size()),
                "failures",
                String.valueOf(lesson.count(Outcome.FAILED)),
                "errors",
                "0",
                "skipped",
                String.valueOf(lesson.count(Outcome.SKIPPED) + lesson.count(Outcome.NOT_RUN)));
        for (TestGrade test : lesson.tests()) {
            start(2, "testcase", "classname", test.type(), "name", test.title());
            if (test.outcome() != Outcome.PASSED) {
                String element = test.outcome() == Outcome.FAILED ? "failure" : "skipped";
                writeText(element, test.message().lines().findFirst().orElse(""), test.message());
            }
            end(2);
        }
        end(1);
    }

    private void writeText(String element, String message, String text) throws XMLStreamException {
        start(3, element, "message", message);
        xml.writeCharacters(withoutControls(text));
        xml.writeEndElement();
    }

    private void start(int depth, String element, String... attributes) throws XMLStreamException {
        newLine(depth);
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], withoutControls(attributes[i + 1]));
        }
    }

    private void end(int depth) throws XMLStreamException {
        newLine(depth);
        xml.writeEndElement();
    }

    private void newLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** XML 1.0 has no place for them. */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n]]", "?");
    }
}
