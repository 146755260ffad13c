package dagnet;

/** To be written: what this class is, in one sentence. */
public final class NAME {

    private NAME() {}

    // region REGION
    /** To be written: what this method computes, as a formula, and when it refuses its argument. */
    public static Value example(Value x) {
        throw new UnsupportedOperationException("To be written: the reference of lesson NUMBER");
    }
    // endregion
}
