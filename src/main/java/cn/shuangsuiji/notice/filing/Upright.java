package cn.shuangsuiji.notice.filing;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a photograph must be turned to stand upright: a phone stores it as its sensor lay and says so in the Exif part of the
/// JPEG file (Exif 2.3, tag Orientation).
final class Upright {
    private static final int MARKER = 0xFF;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int APPLICATION_1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int FIRST_DIRECTORY = 4;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final int ORIENTATION = 0x0112;

    private Upright() {}

    /** Quarter turns clockwise, 0 to 3; none where the file does not say, or is no JPEG. */
    static int quarterTurns(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            if (in.readUnsignedShort() != (MARKER << 8 | START_OF_IMAGE)) {
                return 0;
            }
            return segments(in);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | EOFException cut) {
            return 0;
        }
    }

    private static int segments(DataInputStream in) throws IOException {
        while (in.readUnsignedByte() == MARKER) {
            int kind = in.readUnsignedByte();
            if (kind == START_OF_SCAN) {
                return 0;
            }
            byte[] content = in.readNBytes(in.readUnsignedShort() - 2);
            if (kind == APPLICATION_1 && begins(content)) {
                return turns(ByteBuffer.wrap(content, EXIF.length, content.length - EXIF.length).slice());
            }
        }
        return 0;
    }

    private static boolean begins(byte[] content) {
        return ByteBuffer.wrap(content).mismatch(ByteBuffer.wrap(EXIF)) == EXIF.length;
    }

    private static int turns(ByteBuffer tiff) {
        tiff.order((tiff.getShort(0) & 0xFFFF) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(FIRST_DIRECTORY);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return switch (tiff.getShort(entry + VALUE)) {
                    case 3, 4 -> 2;
                    case 5, 6 -> 1;
                    case 7, 8 -> 3;
                    default -> 0;
                };
            }
        }
        return 0;
    }
}
