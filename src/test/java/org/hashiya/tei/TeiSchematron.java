package org.hashiya.tei;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import net.sf.saxon.s9api.XsltExecutable;

/// The Schematron rules that stand inside TEI's own grammar.
final class TeiSchematron {
    private static final String PIPELINE = "/xslt/2.0/pipeline-for-svrl.xsl";

    private final Processor saxon = new Processor(false);
    private final XsltExecutable rules;

    /// @param collect a stylesheet that collects the rules of a grammar
    TeiSchematron(Path grammar, Path collect) throws SaxonApiException {
        var collected = run(compiled(source(collect)), source(grammar));
        var pipeline = TeiSchematron.class.getResource(PIPELINE);
        if (pipeline == null) {
            throw new AssertionError("SchXslt is not on the class path");
        }
        rules =
                compiled(
                        run(compiled(new StreamSource(pipeline.toString())), collected.asSource())
                                .asSource());
    }

    private static Source source(Path file) {
        return new StreamSource(file.toFile());
    }

    private XsltExecutable compiled(Source stylesheet) throws SaxonApiException {
        return saxon.newXsltCompiler().compile(stylesheet);
    }

    private static XdmNode run(XsltExecutable stylesheet, Source on) throws SaxonApiException {
        var result = new XdmDestination();
        var transformer = stylesheet.load30();
        transformer.transform(on, result);
        return result.getXdmNode();
    }

    /// The messages of rules that the file breaks.
    List<String> broken(byte[] file) throws SaxonApiException {
        var report = run(rules, new StreamSource(new ByteArrayInputStream(file)));
        var broken = new ArrayList<String>();
        for (var node : report.select(net.sf.saxon.s9api.streams.Steps.descendant()).toList()) {
            if (node.getNodeKind() == XdmNodeKind.ELEMENT
                    && List.of("failed-assert", "successful-report")
                            .contains(node.getNodeName().getLocalName())) {
                broken.add(node.getStringValue().strip());
            }
        }
        return broken;
    }
}
