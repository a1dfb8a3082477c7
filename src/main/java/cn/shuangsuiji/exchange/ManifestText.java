package cn.shuangsuiji.exchange;

import cn.shuangsuiji.base.AppException;
import cn.shuangsuiji.base.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The manifest as JSON. Fields that this program does not know are passed over, unless the manifest lists them under
/// `critical`; then, or when it asks for a newer reader, it is for a newer program.
final class ManifestText {
    static final String NAME = "manifest.json";
    static final Pattern INNER_NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}\\.jsonl");

    private static final Set<String> KNOWN = Set.of("formatVersion", "minimumReader", "packageId", "kind", "issuer",
            "installation", "audience", "installations", "stream", "epoch", "fromSeq", "toSeq", "schemaVersion",
            "files", "created", "dataAsOf", "acks", "critical");
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{1,64}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private ManifestText() {}

    static String write(Manifest manifest) {
        TreeMap<String, Object> fields = new TreeMap<>();
        fields.put("formatVersion", manifest.formatVersion());
        fields.put("minimumReader", manifest.minimumReader());
        fields.put("packageId", manifest.packageId());
        fields.put("kind", manifest.kind().word());
        fields.put("issuer", manifest.issuer());
        fields.put("installation", manifest.installation());
        fields.put("audience", manifest.audience());
        fields.put("installations", manifest.installations());
        fields.put("stream", manifest.stream());
        fields.put("epoch", manifest.epoch());
        fields.put("fromSeq", manifest.fromSeq());
        fields.put("toSeq", manifest.toSeq());
        fields.put("schemaVersion", manifest.schemaVersion());
        fields.put("files", manifest.files());
        fields.put("created", manifest.created().toString());
        if (manifest.dataAsOf() != null) {
            fields.put("dataAsOf", manifest.dataAsOf().toString());
        }
        fields.put("acks", manifest.acks());
        return Json.pretty(fields);
    }

    /**
     * The text as a row, before anything but its being an object is asked.
     *
     * @throws AppException when it is not a JSON object
     */
    static Row parse(String text) {
        return Row.parse(NAME, 1, text);
    }

    /** Whether only a newer program may read it. */
    static boolean newer(Row row) {
        return row.number("minimumReader") > Manifest.FORMAT || !KNOWN.containsAll(row.texts("critical"));
    }

    /**
     * The manifest of a row.
     *
     * @throws AppException when a field is missing or impossible
     */
    static Manifest read(Row row) {
        PackageKind kind = PackageKind.of(row.text("kind")).orElseThrow(() -> row.wrong("kind"));
        Manifest manifest = new Manifest(row.number("formatVersion", 1, Integer.MAX_VALUE),
                row.number("minimumReader", 1, Manifest.FORMAT), id(row, "packageId"), kind, id(row, "issuer"),
                row.has("installation") ? row.text("installation") : "", row.texts("audience"),
                row.texts("installations"), row.text("stream"), row.number("epoch", 1, Integer.MAX_VALUE),
                row.number("fromSeq"), row.number("toSeq"), row.number("schemaVersion", 1, Integer.MAX_VALUE),
                files(row), created(row), row.dateOrNull("dataAsOf"), acks(row));
        if (!manifest.stream().equals(kind.stream())) {
            throw row.wrong("stream");
        }
        if (manifest.fromSeq() < 1 || manifest.toSeq() < manifest.fromSeq()) {
            throw row.wrong("toSeq");
        }
        return manifest;
    }

    private static List<ManifestFile> files(Row row) {
        List<ManifestFile> files = row.rows("files").stream().map(ManifestText::file).toList();
        if (files.stream().map(ManifestFile::name).distinct().count() != files.size()) {
            throw row.wrong("files");
        }
        return files;
    }

    private static ManifestFile file(Row row) {
        ManifestFile file = new ManifestFile(row.text("name"), row.number("count"), row.number("bytes"),
                row.text("sha256"));
        if (!INNER_NAME.matcher(file.name()).matches() || file.count() < 0 || file.bytes() < 0
                || !SHA256.matcher(file.sha256()).matches()) {
            throw row.wrong("files");
        }
        return file;
    }

    private static List<Ack> acks(Row row) {
        return row.rows("acks").stream().map(ack -> {
            List<Ack.Returned> returned = ack.rows("returned").stream()
                    .map(one -> new Ack.Returned(one.number("seq"), one.text("code"), one.text("reason"))).toList();
            long upTo = ack.number("upTo");
            if (upTo < 0 || returned.stream().anyMatch(one -> one.seq() < 1 || one.seq() > upTo)) {
                throw row.wrong("acks");
            }
            return new Ack(id(ack, "installation"), ack.number("epoch", 1, Integer.MAX_VALUE), upTo,
                    ack.number("issuerEpoch", 1, Integer.MAX_VALUE), ack.number("number"), returned);
        }).toList();
    }

    private static Instant created(Row row) {
        try {
            return Instant.parse(row.text("created"));
        } catch (DateTimeException malformed) {
            throw row.wrong("created");
        }
    }

    private static String id(Row row, String field) {
        String id = row.text(field);
        if (!ID.matcher(id).matches()) {
            throw row.wrong(field);
        }
        return id;
    }
}
