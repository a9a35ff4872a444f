package org.hashiya.tei;

import java.io.IOException;
import java.util.List;
import org.hashiya.annotation.AttributeKind;
import org.hashiya.annotation.Tag;
import org.hashiya.annotation.TagAttribute;

/// Writes which attributes the marks of each tag can have, as TEI declares features (`fsdDecl`).
final class FeatureWriter {
    private final XmlOut out;

    FeatureWriter(XmlOut out) {
        this.out = out;
    }

    void write(List<Tag> tags) throws IOException {
        var some = tags.stream().filter(tag -> !tag.usage().attributes().isEmpty()).toList();
        if (some.isEmpty()) {
            return;
        }
        out.raw("      <fsdDecl>\n");
        for (var tag : some) {
            out.raw("        <fsDecl");
            out.attribute("type", "tag." + NcName.escape(tag.id().id())).raw(">\n");
            for (var attribute : tag.usage().attributes()) {
                attribute(attribute);
            }
            out.raw("        </fsDecl>\n");
        }
        out.raw("      </fsdDecl>\n");
    }

    private void attribute(TagAttribute attribute) throws IOException {
        out.raw("          <fDecl").attribute("name", NcName.escape(attribute.name()));
        out.raw(attribute.isRequired() ? " optional=\"false\">" : ">");
        if (!attribute.labels().isEmpty()) {
            out.raw("<fDescr>");
            for (var label : Taxonomies.englishFirst(attribute.labels()).entrySet()) {
                out.raw("<gloss").attribute("xml:lang", label.getKey()).raw(">");
                out.text(label.getValue()).raw("</gloss>");
            }
            out.raw("</fDescr>");
        }
        out.raw("<vRange>");
        values(attribute.kind());
        out.raw("</vRange>");
        if (!attribute.preset().isEmpty()) {
            out.raw("<vDefault>").element("string", attribute.preset()).raw("</vDefault>");
        }
        out.raw("</fDecl>\n");
    }

    private void values(AttributeKind kind) throws IOException {
        switch (kind) {
            case AttributeKind.Words() -> out.raw("<string/>");
            case AttributeKind.YesNo() ->
                    out.raw("<vAlt><binary value=\"true\"/><binary value=\"false\"/></vAlt>");
            case AttributeKind.Numeral(), AttributeKind.Date(), AttributeKind.Entity() ->
                    out.raw("<fs type=\"" + kind.code() + "\"/>");
            case AttributeKind.Choice(var values) -> {
                out.raw(values.size() > 1 ? "<vAlt>" : "");
                for (var value : values) {
                    out.element("string", value);
                }
                out.raw(values.size() > 1 ? "</vAlt>" : "");
            }
        }
    }
}
