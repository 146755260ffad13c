package testkit.pytorch;

/** Chooses the judge, once in a process. */
final class Judge {

    static final PyTorch INSTANCE = choose();

    private Judge() {}

    private static PyTorch choose() {
        String wanted = System.getProperty("pytorch", "live");
        if (wanted.equals("record")) {
            return new RecordingPyTorch();
        }
        if (wanted.equals("recorded")) {
            return new RecordedPyTorch("as asked for with -Dpytorch=recorded");
        }
        if (!LivePyTorch.hasNativeLibrary()) {
            return new RecordedPyTorch("there is no PyTorch for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch"));
        }
        try {
            return new LivePyTorch();
        } catch (RuntimeException | LinkageError e) {
            return new RecordedPyTorch("PyTorch could not be loaded: " + e.getMessage());
        }
    }
}
