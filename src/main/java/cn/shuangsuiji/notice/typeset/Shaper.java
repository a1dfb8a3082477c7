package cn.shuangsuiji.notice.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<Style, ByCodePoint<Glyph>> known = new HashMap<>();
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
        ByCodePoint<Glyph> glyphs = known.computeIfAbsent(new Style(role, size),
                style -> new ByCodePoint<>(codePoint -> glyph(codePoint, style)));
        List<Token> tokens = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        int before = 0;
        for (int codePoint : PrintableText.clean(text).codePoints().toArray()) {
            if (!open.isEmpty() && !together(before, codePoint)) {
                tokens.add(Token.of(open));
                open.clear();
            }
            Glyph glyph = glyphs.get(codePoint);
            note(codePoint, glyph);
            open.add(glyph);
            before = codePoint;
        }
        if (!open.isEmpty()) {
            tokens.add(Token.of(open));
        }
        return tokens;
    }

    private void note(int codePoint, Glyph glyph) {
        if (glyph.codePoint() == UNKNOWN && codePoint != UNKNOWN) {
            missing.add(Character.toString(codePoint));
        }
        if (census != null) {
            census.see(glyph.face(), glyph.codePoint());
        }
    }

    private Glyph glyph(int codePoint, Style style) {
        int drawn = codePoint == GLUE ? ' ' : codePoint;
        Face face = faces.find(style.role(), drawn);
        if (face == null) {
            drawn = UNKNOWN;
            face = faces.find(style.role(), drawn);
        }
        if (face == null) {
            throw new IllegalStateException("No face draws the mark for unknown characters");
        }
        float advance = face.advance(drawn) * style.size().points() / 1000 + style.size().tightening();
        return new Glyph(drawn, face, advance);
    }

    /** What a character's face and width depend on. */
    private record Style(Role role, Typesize size) {}

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
