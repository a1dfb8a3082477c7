package cn.shuangsuiji.notice.typeset;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Assets;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds for each character the face that draws it. Han characters and full-width marks come from the official face
/// where this machine has it, everything else from the shipped faces, so that lines break alike on every machine: a Han
/// character is one em wide in all of them, Latin letters and figures are not.
///
/// Faces are read when first needed and given back when memory runs short.
public final class Faces {
    /** From here on characters are ideographic: CJK Radicals Supplement. */
    private static final int FIRST_IDEOGRAPHIC = 0x2E80;
    private static final int FIRST_EXT_B = 0x20000;
    private static final int LAST_EXT_B = 0x2A6DF;

    private final Path shipped;
    private final Map<Role, Path> official = new EnumMap<>(Role.class);
    private final Set<Path> unusable = ConcurrentHashMap.newKeySet();
    private final Map<Path, SoftReference<Face>> read = new ConcurrentHashMap<>();

    /**
     * @param shipped folder of the faces that ship with the program
     * @param system folders where this machine keeps its own, best first; those that do not exist are passed over
     */
    public Faces(Path shipped, List<Path> system) {
        this.shipped = shipped;
        for (Role role : Role.values()) {
            system.stream().flatMap(folder -> role.official().stream().map(folder::resolve))
                    .filter(Files::isRegularFile)
                    .findFirst().ifPresent(file -> official.put(role, file));
        }
    }

    /** The shipped faces, and behind no setting those of Windows and of its user. */
    public static Faces standard(Assets assets) {
        List<Path> system = new ArrayList<>();
        Stream.of("LOCALAPPDATA", "WINDIR").map(System::getenv).filter(Objects::nonNull).map(Path::of)
                .flatMap(folder -> Stream.of(folder.resolve("Microsoft/Windows/Fonts"), folder.resolve("Fonts")))
                .forEach(system::add);
        return new Faces(assets.file("fonts"), system);
    }

    /**
     * The first face of the role's chain that draws the character; null when none does.
     *
     * @throws AppException when a shipped face is damaged
     */
    @Nullable
    Face find(Role role, int codePoint) {
        if (codePoint >= FIRST_IDEOGRAPHIC) {
            Face face = officialFace(role);
            if (face != null && face.draws(codePoint)) {
                return face;
            }
        }
        for (String file : List.of(role.shipped(), Role.GENERAL)) {
            Face face = shippedFace(file);
            if (face.draws(codePoint)) {
                return face;
            }
        }
        if (codePoint >= FIRST_EXT_B && codePoint <= LAST_EXT_B) {
            Face face = shippedFace(Role.EXT_B);
            return face.draws(codePoint) ? face : null;
        }
        return null;
    }

    private @Nullable Face officialFace(Role role) {
        Path file = official.get(role);
        if (file == null || unusable.contains(file)) {
            return null;
        }
        try {
            return face(file);
        } catch (IOException unfit) {
            unusable.add(file);
            return null;
        }
    }

    private Face shippedFace(String name) {
        Path file = shipped.resolve(name);
        try {
            return face(file);
        } catch (IOException damaged) {
            throw new AppException(damaged, "notice.font.damaged", file);
        }
    }

    private Face face(Path file) throws IOException {
        SoftReference<Face> held = read.get(file);
        Face face = held == null ? null : held.get();
        if (face == null) {
            face = Face.read(file);
            read.put(file, new SoftReference<>(face));
        }
        return face;
    }
}
