package page;

/** A formula cut into numbers, names and signs. The current token is the one to read next. */
final class Tokens {

    private static final String SIGNS = "+-*/^()=;";

    private final String text;
    private int start;
    private int end;

    Tokens(String text) {
        this.text = text;
        next();
    }

    /** The current token; the empty text at the end. */
    String current() {
        return text.substring(start, end);
    }

    /** Takes the current token if it is this one. */
    boolean take(String token) {
        boolean taken = current().equals(token);
        if (taken) {
            next();
        }
        return taken;
    }

    boolean isName() {
        return start < end && isLetter(start);
    }

    boolean isNumber() {
        return start < end && (isDigit(start) || text.charAt(start) == '.');
    }

    /** Takes the current token, whatever it is. */
    String take() {
        String token = current();
        next();
        return token;
    }

    double takeNumber() {
        try {
            double number = Double.parseDouble(current());
            next();
            return number;
        } catch (NumberFormatException e) {
            throw wrong("a number such as 2.5");
        }
    }

    FormulaException wrong(String expected) {
        String found = start == end ? "the end" : "'" + current() + "'";
        return new FormulaException("At " + (start + 1) + ": found " + found + "; expected " + expected + ".");
    }

    private void next() {
        start = end;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        end = start;
        if (start == text.length()) {
            return;
        }
        char first = text.charAt(start);
        if (isLetter(start)) {
            while (isLetter(end) || isDigit(end)) {
                end++;
            }
        } else if (isDigit(start) || first == '.') {
            while (isDigit(end) || end < text.length() && text.charAt(end) == '.') {
                end++;
            }
        } else {
            end++;
            if (SIGNS.indexOf(first) < 0) {
                throw wrong("a name, a number, or one of + - * / ^ ( )");
            }
        }
    }

    /** Whether there is a letter of the English alphabet. */
    private boolean isLetter(int place) {
        return place < text.length() && "abcdefghijklmnopqrstuvwxyz".indexOf(text.charAt(place) | 0x20) >= 0;
    }

    private boolean isDigit(int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }
}
