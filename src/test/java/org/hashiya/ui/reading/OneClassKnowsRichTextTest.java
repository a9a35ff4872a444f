package org.hashiya.ui.reading;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.hashiya.ui.reading",
        importOptions = ImportOption.DoNotIncludeTests.class)
class OneClassKnowsRichTextTest {
    @ArchTest
    static final ArchRule onlyTheSheetKnowsRichTextFx =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("Sheet")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.fxmisc..", "org.reactfx..");

    @ArchTest
    static final ArchRule theSurfaceKnowsNoProject =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.hashiya.annotation..",
                            "org.hashiya.project..",
                            "org.hashiya.store..",
                            "org.hashiya.workbench..");
}
