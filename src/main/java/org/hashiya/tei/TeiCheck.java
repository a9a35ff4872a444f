package org.hashiya.tei;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.IncorrectSchemaException;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hashiya.project.Refused;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Checks an XML file against a RELAX NG grammar: the one of what this program writes, or one of
/// the editor's choice. Safe to use from several threads.
public final class TeiCheck {
    private static final String OWN = "/org/hashiya/tei/hashiya.rnc";

    private final Schema schema;

    private TeiCheck(Schema schema) {
        this.schema = schema;
    }

    /// Read once, when it is first asked for.
    private static final class Own {
        static final TeiCheck CHECK = load();

        private static TeiCheck load() {
            try (var grammar = TeiCheck.class.getResourceAsStream(OWN)) {
                if (grammar == null) {
                    throw new IllegalStateException("The grammar is missing from the program");
                }
                var source = new InputSource(grammar);
                source.setSystemId("hashiya.rnc");
                return new TeiCheck(
                        load(CompactSchemaReader.getInstance(), source, new Findings()));
            } catch (IOException | SAXException | IncorrectSchemaException e) {
                throw new IllegalStateException("The program's own grammar cannot be read", e);
            }
        }

        private static Schema load(SchemaReader reader, InputSource source, Findings findings)
                throws IOException, SAXException, IncorrectSchemaException {
            return reader.createSchema(source, properties(findings).toPropertyMap());
        }
    }

    /// Against the grammar of what this program writes, a part of TEI P5.
    public static TeiCheck ownGrammar() {
        return Own.CHECK;
    }

    /// Against a grammar in RELAX NG, in its XML (`.rng`) or its compact syntax (`.rnc`).
    ///
    /// @throws Refused when the file is not there or is not a grammar
    public static TeiCheck against(Path grammar) {
        var findings = new Findings();
        var compact = grammar.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".rnc");
        var reader = compact ? CompactSchemaReader.getInstance() : new AutoSchemaReader();
        try (var bytes = open(grammar)) {
            var source = new InputSource(bytes);
            source.setSystemId(grammar.toUri().toString());
            return new TeiCheck(reader.createSchema(source, properties(findings).toPropertyMap()));
        } catch (IncorrectSchemaException | SAXException | IOException e) {
            var why =
                    findings.all().stream()
                            .findFirst()
                            .map(Finding::toString)
                            .orElse("it cannot be read as one");
            throw new Refused(
                    "“" + grammar + "” is not a RELAX NG grammar (.rng or .rnc): " + why, e);
        }
    }

    private static PropertyMapBuilder properties(Findings findings) {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, findings);
        properties.put(ValidateProperty.XML_READER_CREATOR, SafeXml::reader);
        properties.put(ValidateProperty.RESOLVER, new LocalFiles());
        // With put(…, null), as the old way was, ids that stand twice would pass.
        RngProperty.CHECK_ID_IDREF.add(properties);
        return properties;
    }

    /// What is wrong with `file`, in the order of the file, at most a thousand findings; empty when
    /// nothing is.
    ///
    /// @throws Refused when there is no such file or it may not be read
    public List<Finding> check(Path file) {
        try (var bytes = open(file)) {
            return check(bytes);
        } catch (IOException e) {
            throw new Refused("“" + file + "” cannot be read; look at the disk it is on.", e);
        }
    }

    private List<Finding> check(InputStream bytes) {
        var findings = new Findings();
        try {
            var parser = SafeXml.reader();
            var validator = schema.createValidator(properties(findings).toPropertyMap());
            parser.setContentHandler(validator.getContentHandler());
            if (validator.getDTDHandler() != null) {
                parser.setDTDHandler(validator.getDTDHandler());
            }
            parser.setErrorHandler(findings.ofParser());
            parser.parse(new InputSource(bytes));
        } catch (Findings.Enough e) {
            return findings.all();
        } catch (SAXException e) {
            findings.ofParser().note(e);
        } catch (IOException e) {
            findings.note(e);
        }
        return findings.all();
    }

    private static InputStream open(Path file) {
        if (Files.isDirectory(file)) {
            throw new Refused("“" + file + "” is a folder, not a file.");
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new Refused(
                    Files.exists(file)
                            ? "“" + file + "” may not be read."
                            : "There is no file “" + file + "”.",
                    e);
        }
    }
}
