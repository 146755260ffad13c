package course.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file of the reference engine, from which the starter, every stage and every listing are cut.
 *
 * <pre>{@code
 * EngineSource value = EngineSource.of("solutions/dagnet/Value.java", text);
 * value.stage(0);                              // the starter: nothing of a lesson is written
 * value.stage(5);                              // what a learner has after lesson 5
 * value.region("Lesson 5: backpropagation");   // a listing
 * }</pre>
 */
public final class EngineSource {

    private final JavaText java;
    private final List<Region> regions;
    private final List<Member> members;

    private EngineSource(JavaText java) {
        this.java = java;
        this.regions = Regions.of(java);
        this.members = Members.of(java);
    }

    /**
     * Reads a file's regions and members.
     *
     * @param file the file's name, for messages
     * @param text what the file says
     * @throws SourceException if the text is not Java, or a region in it is not well formed
     */
    public static EngineSource of(String file, String text) {
        return new EngineSource(JavaText.of(file, text));
    }

    /** The regions, in the order of the text. */
    public List<Region> regions() {
        return regions;
    }

    /**
     * The file as it stands when the lessons up to this one are done.
     *
     * <p>What is outside every region, or in a region of those lessons, stays as it is. In a region of a later lesson
     * each method and constructor gets a body that throws an {@link UnsupportedOperationException} with the message
     * {@code Lesson 5: write Value.backward}; what is private goes, with the comments that belong to it; the rest, such
     * as constants, records and abstract methods, stays. Imports that are then unused go.
     */
    public String stage(int lastLesson) {
        Splice stage = new Splice(java);
        boolean changed = false;
        int cutTo = 0;
        for (Member member : members) {
            Optional<Region> later = regionOf(member).filter(region -> region.lesson() > lastLesson);
            if (later.isEmpty() || member.span().from() < cutTo) {
                continue;
            }
            if (member.isPrivate()) {
                Span whole = java.withComments(member.span());
                stage.cut(whole);
                cutTo = whole.to();
                changed = true;
            } else if (member.body().isPresent()) {
                stage.replace(member.body().get(), stub(member, later.get().lesson()));
                changed = true;
            }
        }
        return changed ? UnusedImports.cut(java.file(), stage.finish()) : java.text();
    }

    private String stub(Member member, int lesson) {
        String superCall = member.superCall().map(call -> call.of(java.text())).orElse("");
        String indentation = java.indentation(member.span().from());
        return StubBody.of(lesson, member.name(), superCall, indentation);
    }

    /**
     * The lines of a region without its two comments and without the indentation that all of them have.
     *
     * @param heading what the region comment says: {@code Lesson 5: backpropagation}
     * @throws SourceException if there is no such region
     */
    public String region(String heading) {
        Region region = regions.stream()
                .filter(candidate -> candidate.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new SourceException(
                        java.file(), "no region \"" + heading + "\"; expected one of " + headings()));
        String lines = region.inside().of(java.text()).stripTrailing();
        return lines.stripIndent().replaceFirst("^\\s*\n", "");
    }

    /** All that stands between a region's two comments, to the character. */
    public String inside(Region region) {
        return region.inside().of(java.text());
    }

    /** The number of the line that the region's first comment stands in, counted from 1. */
    public int line(Region region) {
        return java.lineNumber(region.inside().from()) - 1;
    }

    private String headings() {
        return regions.stream().map(region -> "\"" + region.heading() + "\"").collect(Collectors.joining(", "));
    }

    List<Member> members() {
        return members;
    }

    JavaText java() {
        return java;
    }

    Optional<Region> regionOf(Member member) {
        return regions.stream()
                .filter(region -> region.inside().contains(member.span()))
                .findFirst();
    }

    /** What the file imports: {@code java.util.List}, {@code java.lang.Math.max}, {@code java.util.*}. */
    List<String> imports() {
        return java.unit().getImports().stream()
                .map(i -> i.getNameAsString() + (i.isAsterisk() ? ".*" : ""))
                .toList();
    }
}
