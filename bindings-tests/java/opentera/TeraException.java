package opentera;

/** The library refused something. */
public final class TeraException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A number of `Constants.Status`, or one that this binding does not know. */
    public final int status;
    /** Byte of the input, counted from 0; -1 where there is no such place. */
    public final long offset;
    /** Place in a text, counted from 1; 0 where there is no such place. */
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
