package org.hashiya.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.hashiya.claim.Relation;
import org.hashiya.store.ProjectStore;
import org.hashiya.workbench.Desk;
import org.hashiya.workbench.SampleTour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatWasFoundIsJudgedByKeysTest {
    @TempDir Path folder;

    @Test
    void aProposalIsAcceptedAndAnotherDismissedAndBothPassagesAreShown() throws Exception {
        var project = folder.resolve("sample.hashiya");
        SampleTour.begin(project, "me").close();
        long relations;
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "me")) {
            relations = desk.project().relations().size();
        }
        try (var window = DeskOnScreen.open(project, folder.resolve("desk.properties"))) {
            window.panes();
            window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            window.until(() -> !pairs(window).getItems().isEmpty());
            window.type(KeyCode.END);
            window.type(KeyCode.D);
            window.until(() -> made(window) == relations + 1);
            window.settle();
            window.type(KeyCode.UP);
            window.type(KeyCode.A);
            window.until(() -> made(window) == relations + 2);
            window.type(KeyCode.ENTER);
            window.until(() ->
                    window.panes().stream()
                            .allMatch(pane ->
                                    pane.attention().stream()
                                            .anyMatch(now -> now.looked().isPresent())));
        }
        try (var desk = new Desk(ProjectStore.open(project), Runnable::run, "me")) {
            var kinds =
                    desk.project().relations().values().stream()
                            .skip(relations)
                            .map(Relation::kind)
                            .collect(Collectors.toSet());
            assertThat(kinds).hasSize(2).contains(Relation.Kind.UNRELATED);
        }
    }

    private static long made(DeskOnScreen window) {
        return window.desk().pen().project().relations().size();
    }

    private static ListView<?> pairs(DeskOnScreen window) {
        return (ListView<?>) window.node("#claim-pairs");
    }
}
