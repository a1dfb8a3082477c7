package cn.shuangsuiji.assignment;

/// How often a draw was changed after it was made, counted so that a habit of it shows.
///
/// @param redraws draws given up for another
/// @param substitutes targets that others replaced
/// @param replacements seats drawn again
public record ChangeCounts(int redraws, int substitutes, int replacements) {
    /** All of them. */
    public int total() {
        return redraws + substitutes + replacements;
    }
}
