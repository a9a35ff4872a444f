package org.hashiya.workbench;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hashiya.tei.TeiForm;

/// In which form texts can be carried out of a project.
public enum ExportFormat {
    TEI("tei"),
    TEI_STANDOFF("tei-standoff"),
    TEI_READING("tei-reading"),
    TEI_CORPUS("tei-corpus"),
    /// W3C Web Annotations in JSON-LD.
    WEB_ANNOTATION("web-annotation"),
    /// Tables of annotations, entities, claims and relations.
    CSV("csv"),
    /// A CAS of UIMA.
    XMI("xmi"),
    /// The words alone.
    TEXT("text");

    private final String code;

    ExportFormat(String code) {
        this.code = code;
    }

    /// What the command line calls it.
    public String code() {
        return code;
    }

    public static Optional<ExportFormat> ofCode(String code) {
        return Arrays.stream(values()).filter(format -> format.code.equals(code)).findFirst();
    }

    /// All codes in a sentence.
    public static String codes() {
        return Arrays.stream(values()).map(ExportFormat::code).collect(Collectors.joining(", "));
    }

    public boolean isTei() {
        return switch (this) {
            case TEI, TEI_STANDOFF, TEI_READING, TEI_CORPUS -> true;
            case WEB_ANNOTATION, CSV, XMI, TEXT -> false;
        };
    }

    /// How the texts stand in TEI; for other formats it says nothing.
    TeiForm form() {
        return switch (this) {
            case TEI, TEI_CORPUS, WEB_ANNOTATION, CSV, XMI, TEXT -> TeiForm.INLINE;
            case TEI_STANDOFF -> TeiForm.STANDOFF;
            case TEI_READING -> TeiForm.READING;
        };
    }
}
