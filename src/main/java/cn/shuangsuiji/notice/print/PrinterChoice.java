package cn.shuangsuiji.notice.print;

/// How a kind of paper is printed, remembered from the last time.
///
/// @param printer name of the printer
/// @param copies of each paper
/// @param duplex whether both sides of a sheet are used
public record PrinterChoice(String printer, int copies, boolean duplex) {
    /** More than anybody needs of one paper at once. */
    public static final int MOST_COPIES = 99;

    public PrinterChoice {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("copies " + copies);
        }
    }
}
