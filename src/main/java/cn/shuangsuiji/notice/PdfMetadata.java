package cn.shuangsuiji.notice;

import cn.shuangsuiji.base.Messages;
import cn.shuangsuiji.notice.template.TemplateVersion;
import cn.shuangsuiji.notice.typeset.PrintableText;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/// What makes a file fit for the archive (PDF/A-2b, ISO 19005-2): XMP metadata that agree with the document information, and
/// the colour space that red and black are meant in. The draw's commitment and the audit log's head stand among the keywords.
public final class PdfMetadata {
    private static final String PRODUCER = "shuangsuiji";
    private static final String SRGB = "sRGB IEC61966-2.1";

    /** PDF/UA-1 (ISO 14289-1), with the description that PDF/A wants of every schema that it does not know. */
    private static final String ACCESSIBLE = """
                                             <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                                             <pdfuaid:part>1</pdfuaid:part></rdf:Description>
                                             <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                                               xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                                               xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                                             <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                                             <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                                             <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                                             <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                                             <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                                             <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                             <pdfaProperty:category>internal</pdfaProperty:category>
                                             <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                                             </rdf:li></rdf:Seq></pdfaSchema:property>
                                             </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
                                             """;

    private PdfMetadata() {}

    /** What a document is declared to be. */
    public enum Level {
        /** A document with parts from elsewhere, of which nothing can be promised. */
        PLAIN(""),
        /** PDF/A-2b. */
        LASTING("B"),
        /** PDF/A-2a and PDF/UA-1: it says what its parts are. */
        SPOKEN("A");

        private final String conformance;

        Level(String conformance) {
            this.conformance = conformance;
        }
    }

    /**
     * @param one a paper of the document, which names it
     * @param count how many papers the document holds
     */
    static void describe(PDDocument document, PrintedPaper one, int count, Level level, Provenance provenance,
            Instant now) throws IOException {
        describe(document, count == 1
                ? Messages.text("notice.title.one", Messages.of(one.kind()), one.reference())
                : Messages.text("notice.title.many", Messages.of(one.kind()), one.reference(), count),
                one.template(), level, provenance, now);
    }

    /**
     * Says what a document is, what it was made from, and when.
     *
     * @param title of the document; what cannot be printed is left out
     * @param template of its first paper
     */
    public static void describe(PDDocument document, String title, TemplateVersion template, Level level,
            Provenance provenance, Instant now) throws IOException {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        String name = PrintableText.clean(title);
        String office = PrintableText.clean(provenance.office());
        String keywords = keywords(template, provenance);

        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(name);
        information.setAuthor(office);
        information.setProducer(PRODUCER);
        information.setKeywords(keywords);
        Calendar created = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
        information.setCreationDate(created);

        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        String xmp = xmp(xml(name), xml(office), xml(keywords), second, level);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.addOutputIntent(colours(document));
    }

    private static String xmp(String title, String office, String keywords, Instant created, Level level) {
        return """
               <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
               <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
               <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
               %s<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
               <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
               <pdf:Producer>%s</pdf:Producer><pdf:Keywords>%s</pdf:Keywords>
               <xmp:CreateDate>%s</xmp:CreateDate>
               </rdf:Description>%s</rdf:RDF></x:xmpmeta>
               <?xpacket end="w"?>""".formatted(declared(level), title, office, PRODUCER, keywords, created,
                level == Level.SPOKEN ? ACCESSIBLE : "");
    }

    private static String declared(Level level) {
        return level == Level.PLAIN
                ? ""
                : "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>%s</pdfaid:conformance>\n"
                        .formatted(level.conformance);
    }

    private static String keywords(TemplateVersion template, Provenance provenance) {
        StringBuilder keywords = new StringBuilder("shuangsuiji; template=").append(template.shortly());
        if (provenance.commitment() != null) {
            keywords.append("; commitment=").append(provenance.commitment());
        }
        if (provenance.auditHead() != null) {
            keywords.append("; audit-head=").append(provenance.auditHead());
        }
        return keywords.toString();
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
