package cn.shuangsuiji.notice.template;

/// Which wording a paper was set with.
///
/// @param name of the template, without the file's ending
/// @param sha256 of the template's text, 64 hexadecimal digits
public record TemplateVersion(String name, String sha256) {
    private static final int SHORT = 12;

    /** Enough of the digest to tell versions apart, as it stands in a file's metadata. */
    public String shortly() {
        return name + "@" + sha256.substring(0, SHORT);
    }
}
