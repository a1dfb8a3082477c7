package cn.shuangsuiji.draw.seal;

import cn.shuangsuiji.base.Messages;
import java.util.Set;

/** The rule by which inspectors' names become public: the surname, of one or two characters, and a mark for the rest. */
public final class MaskedName {
    private static final Set<String> TWO_CHARACTERS = Set.of(Messages.text("draw.mask.surnames").split(" "));

    private MaskedName() {}

    /** The public form of a name; a name of one character, or none, is hidden whole. */
    public static String of(String name) {
        String bare = name.strip();
        int length = bare.codePointCount(0, bare.length());
        if (length < 2) {
            return Messages.text("draw.mask", "");
        }
        String two = bare.substring(0, bare.offsetByCodePoints(0, 2));
        boolean compound = length > 2 && TWO_CHARACTERS.contains(two);
        return Messages.text("draw.mask", compound ? two : bare.substring(0, bare.offsetByCodePoints(0, 1)));
    }

    /** Whether a public form hides something of the name and adds nothing to it, whatever the rule was at the time. */
    static boolean hides(String shown, String name) {
        String mark = Messages.text("draw.mask", "");
        String kept = shown.endsWith(mark) ? shown.substring(0, shown.length() - mark.length()) : shown;
        return shown.endsWith(mark) && kept.length() < name.strip().length() && name.strip().startsWith(kept);
    }
}
