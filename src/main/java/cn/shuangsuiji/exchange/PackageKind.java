package cn.shuangsuiji.exchange;

import java.util.Arrays;
import java.util.Optional;

/** What a package is for. Its word stands in the manifest, its stream orders it among its like. */
public enum PackageKind {
    /** The province's whole lists as of its last sequence number. */
    LISTS_FULL("lists-full", "lists"),
    /** What changed in the lists since a full list of the same epoch. */
    LISTS_DELTA("lists-delta", "lists"),
    /** Task numbers of the provincial platform, each leave to draw. */
    AUTHORISATION("authorisation", "authorisation"),
    /** The office's outbox rows, upwards. */
    RESULTS("results", "results"),
    /** What the province received. */
    ACK("ack", "ack"),
    /** The province's order to one installation to go back in its lists. */
    RESET("reset", "lists");

    private final String word;
    private final String stream;

    PackageKind(String word, String stream) {
        this.word = word;
        this.stream = stream;
    }

    /** As written in the manifest. */
    public String word() {
        return word;
    }

    /** The stream in which this kind is ordered. */
    public String stream() {
        return stream;
    }

    /** Whether it comes down from the province. */
    public boolean downstream() {
        return this != RESULTS;
    }

    /** The kind of a manifest's word. */
    public static Optional<PackageKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
