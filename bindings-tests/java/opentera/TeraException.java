package opentera;

/** The library rejected an input or a message. */
public final class TeraException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A number of `Constants.Status`, or one that this binding does not have. */
    public final int status;
    /** Byte offset in the input, counted from 0; -1 when the error has none. */
    public final long offset;
    /** Line and column of the text, counted from 1; 0 when the error has none. */
    public final long line;
    public final long column;

    TeraException(int status, String detail, long offset, long line, long column) {
        super(detail);
        this.status = status;
        this.offset = offset;
        this.line = line;
        this.column = column;
    }
}
