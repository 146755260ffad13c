package course.source;

/** Writes a file anew: copies its text in order, with stretches of it replaced or cut out. */
final class Splice {

    private final JavaText java;
    private final String text;
    private final StringBuilder written = new StringBuilder();
    private int position;

    Splice(JavaText java) {
        this.java = java;
        this.text = java.text();
    }

    void replace(Span span, String replacement) {
        copyTo(span.from());
        written.append(replacement);
        position = span.to();
    }

    /** Leaves out a member. Where it had whole lines they go too, and of the blank lines around them one stays. */
    void cut(Span span) {
        boolean last = text.substring(span.to(), java.nextLine(span.to())).isBlank();
        if (java.isFirstInLine(span.from()) && last) {
            copyTo(java.lineStart(span.from()));
            position = java.nextLine(span.to());
            joinLines();
            return;
        }
        copyTo(span.from());
        position = span.to();
        if (last) {
            written.setLength(written.toString().stripTrailing().length());
        } else {
            skipSpaces();
        }
    }

    String finish() {
        copyTo(text.length());
        return written.toString();
    }

    private void copyTo(int offset) {
        if (offset > position) {
            written.append(text, position, offset);
            position = offset;
        }
    }

    private void joinLines() {
        boolean blankAbove = dropBlankLinesAbove();
        boolean blankBelow = skipBlankLinesBelow();
        String above = written.substring(written.lastIndexOf("\n", written.length() - 2) + 1);
        String below = text.substring(position, java.nextLine(position));
        boolean first = above.isBlank() || above.strip().startsWith("// region");
        boolean last = below.isBlank()
                || below.strip().startsWith("}")
                || below.strip().startsWith("// endregion");
        if (!first
                && !last
                && (blankAbove || blankBelow && !above.stripTrailing().endsWith("{"))) {
            written.append('\n');
        }
    }

    private boolean dropBlankLinesAbove() {
        int end = written.length();
        int lineStart = end;
        while (lineStart > 0 && written.substring(lineStart, end).isBlank()) {
            end = lineStart;
            lineStart = written.lastIndexOf("\n", end - 2) + 1;
        }
        boolean dropped = end < written.length();
        written.setLength(end);
        return dropped;
    }

    private boolean skipBlankLinesBelow() {
        int start = position;
        while (position < text.length()
                && text.substring(position, java.nextLine(position)).isBlank()) {
            position = java.nextLine(position);
        }
        return position > start;
    }

    private void skipSpaces() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }
}
