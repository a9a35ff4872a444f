package org.hashiya.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hashiya.tei.TeiCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Says whether TEI files are valid: against our own grammar, or one of yours.",
        mixinStandardHelpOptions = true)
final class CheckFiles implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE.xml", description = "The files.")
    List<Path> files = List.of();

    @Option(names = "--schema", paramLabel = "RNG", description = "A RELAX NG schema (RNG or RNC).")
    @org.jspecify.annotations.Nullable
    Path schema;

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var check = schema == null ? TeiCheck.ownGrammar() : TeiCheck.against(schema);
        var out = spec.commandLine().getOut();
        out.println("file\tline\tcolumn\tmessage");
        boolean allValid = true;
        for (var file : files) {
            var findings = check.check(file);
            allValid &= findings.isEmpty();
            for (var finding : findings) {
                out.println(
                        "%s\t%d\t%d\t%s"
                                .formatted(
                                        file,
                                        finding.line(),
                                        finding.column(),
                                        Tsv.escape(finding.sentence())));
            }
            if (findings.isEmpty()) {
                out.println(file + "\t\t\tvalid");
            }
        }
        return allValid ? ProjectCommand.DONE : ProjectCommand.FOUND_WANTING;
    }
}
