package cn.shuangsuiji.notice.typeset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns text into tokens: each character gets its face, and what belongs together is kept together. Notes the characters
/// that no face draws; they are printed as the mark 〓.
public final class Shaper {
    private static final int UNKNOWN = '〓';

    /** A space at which no line may break. */
    private static final int GLUE = '\u00A0';

    private final Faces faces;
    private final BatchFonts.@Nullable Census census;
    private final Set<String> missing = new LinkedHashSet<>();

    public Shaper(Faces faces) {
        this(faces, null);
    }

    /** @param census counts what is shaped, where many documents shall share their fonts */
    public Shaper(Faces faces, BatchFonts.@Nullable Census census) {
        this.faces = faces;
        this.census = census;
    }

    /** Characters printed as 〓 since the last call. */
    public List<String> takeMissing() {
        List<String> taken = List.copyOf(missing);
        missing.clear();
        return taken;
    }

    List<Token> tokens(String text, Role role, Typesize size) {
        List<Token> tokens = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        int before = 0;
        for (int codePoint : PrintableText.clean(text).codePoints().toArray()) {
            if (!open.isEmpty() && !together(before, codePoint)) {
                tokens.add(Token.of(open));
                open.clear();
            }
            open.add(glyph(codePoint, role, size));
            before = codePoint;
        }
        if (!open.isEmpty()) {
            tokens.add(Token.of(open));
        }
        return tokens;
    }

    private Glyph glyph(int codePoint, Role role, Typesize size) {
        int drawn = codePoint == GLUE ? ' ' : codePoint;
        Face face = faces.find(role, drawn);
        if (face == null) {
            missing.add(Character.toString(codePoint));
            drawn = UNKNOWN;
            face = faces.find(role, drawn);
        }
        if (face == null) {
            throw new IllegalStateException("No face draws the mark for unknown characters");
        }
        if (census != null) {
            census.see(face, drawn);
        }
        float advance = face.advance(drawn) * size.points() / 1000 + size.tightening();
        return new Glyph(Character.toString(drawn), face, advance);
    }

    private static boolean together(int left, int right) {
        if (left == right && (left == '—' || left == '…' || left == ' ')) {
            return true;
        }
        return left == GLUE || right == GLUE || (inWord(left) && inWord(right));
    }

    /** Letters, figures and signs of Latin script; not the space. */
    private static boolean inWord(int codePoint) {
        return codePoint > ' ' && codePoint < 0x250 && codePoint != '·';
    }
}
