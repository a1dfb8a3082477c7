package cn.shuangsuiji.catalog.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Which part of a workbook holds which sheet: names of parts by the identifiers that the workbook calls its sheets by.
///
/// @param macros whether the workbook carries macros
record XlsxParts(Map<String, String> names, boolean macros) {
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String FOLDER = "xl/";

    static XlsxParts of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry relations = zip.getEntry(RELATIONS);
            boolean macros = zip.getEntry("xl/vbaProject.bin") != null;
            if (relations == null) {
                return new XlsxParts(Map.of(), macros);
            }
            try (InputStream in = zip.getInputStream(relations)) {
                return new XlsxParts(names(in), macros);
            }
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    private static Map<String, String> names(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        Map<String, String> names = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                String target = xml.getAttributeValue(null, "Target");
                String id = xml.getAttributeValue(null, "Id");
                if (id != null && target != null) {
                    names.put(id, target.startsWith("/") ? target.substring(1) : FOLDER + target);
                }
            }
        }
        return names;
    }
}
