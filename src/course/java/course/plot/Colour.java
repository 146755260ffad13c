package course.plot;

/**
 * A colour on the screen.
 *
 * @param red from 0 to 255, as green and blue
 * @param opacity from 0, which is glass, to 1
 */
public record Colour(int red, int green, int blue, double opacity) {

    /** White. */
    public static final Colour WHITE = of("#ffffff");

    /** The darkest of the colours: nearly black. */
    public static final Colour INK = of("#1b1f24");

    /** Text and axes: as far from white as from a dark page, so that a picture without a background suits both. */
    public static final Colour MUTED = of("#767d87");

    /** A colour written as in CSS: {@code #1f77b4}. */
    public static Colour of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255, 1);
    }

    /** Some of this colour and, as its share grows from 0 to 1, more of another. */
    public Colour mixedWith(Colour other, double share) {
        return new Colour(
                mix(red, other.red, share),
                mix(green, other.green, share),
                mix(blue, other.blue, share),
                opacity + (other.opacity - opacity) * share);
    }

    /** The same colour, seen through. */
    public Colour withOpacity(double opacity) {
        return new Colour(red, green, blue, opacity);
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
