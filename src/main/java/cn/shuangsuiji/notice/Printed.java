package cn.shuangsuiji.notice;

import java.nio.file.Path;
import java.util.List;

/// What a printing made.
///
/// @param files the PDF files, in the papers' order; one where they were put together
/// @param pages of all files
/// @param firstPages for each paper its first page in its file, from 1
/// @param missing characters that could not be drawn; tell the clerk before the paper is used
public record Printed(List<Path> files, int pages, List<Integer> firstPages, List<MissingCharacter> missing) {
    public Printed {
        files = List.copyOf(files);
        firstPages = List.copyOf(firstPages);
        missing = List.copyOf(missing);
    }
}
