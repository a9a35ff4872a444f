package org.hashiya.exchange;

import java.util.ArrayList;
import java.util.List;
import org.hashiya.annotation.Annotation;
import org.hashiya.annotation.Authorship;
import org.hashiya.annotation.Claim;
import org.hashiya.annotation.Meaning;
import org.hashiya.identity.EditId;
import org.hashiya.identity.LastingId;
import org.hashiya.language.LanguageTag;
import org.hashiya.project.Edit;
import org.hashiya.text.Span;

/// The edit that a file asks for, while its lines are read.
final class Draft {
    private final EditId edit = EditId.random();
    private final Authorship authorship;
    private final Faults faults;
    private final Shelf shelf;
    private final Registers registers;
    private final BodyCells bodies;
    private final AttributeCells attributes;
    private final Relating relating;
    private final List<Annotation> annotations = new ArrayList<>();

    /// What a person should know of claims that are taken all the same.
    private final List<String> ofClaims = new ArrayList<>();

    Draft(Library library, Authorship authorship, Faults faults) {
        this.authorship = authorship;
        this.faults = faults;
        shelf = new Shelf(library);
        var project = library.project();
        registers = new Registers(project);
        attributes = new AttributeCells(project.tags(), registers);
        bodies = new BodyCells(new TagSenses(project.tags()), registers, attributes);
        relating = new Relating(library, faults);
    }

    /// Takes what a line says.
    ///
    /// @throws Fault when it cannot be taken
    void take(Entry entry) {
        switch (entry) {
            case Row row -> {
                relating.expect(row);
                var made = annotation(row);
                annotations.add(made);
                relating.made(row, made);
            }
            case Entry.OfRelation relation -> relating.add(relation);
            case Entry.OfEntity entity -> registers.declare(entity);
        }
    }

    private Annotation annotation(Row row) {
        var text = shelf.named(row.need(Column.TEXT));
        var span = text.span(row);
        var body = bodies.read(row, text.language());
        if (body.meaning() instanceof Meaning.Claims(var claim)) {
            claimed(row, claim, text, span);
        }
        if (body.meaning() instanceof Meaning.Names(var entity)) {
            registers.seen(entity, text.wordsOf(span), text.languageOf(span));
        }
        var id = new LastingId(edit, annotations.size() + 1);
        return new Annotation(id, text.id(), span, body, authorship);
    }

    /// What a person should know of a claim that is taken all the same.
    private void claimed(Row row, Claim claim, OpenText text, Span span) {
        if (claim.paraphrase().language().equals(LanguageTag.UNKNOWN)) {
            ofClaims.add(
                    "Line "
                            + row.line()
                            + ": nobody knows the language of the text, so the paraphrase is kept as"
                            + " in an unknown one; give it in the column language.");
        }
        for (var repair : text.repairsIn(span)) {
            ofClaims.add(
                    "Line "
                            + row.line()
                            + ": the claim is over the repaired word "
                            + Say.quoted(repair.after())
                            + ", which the file had as "
                            + Say.quoted(repair.before())
                            + ". It was taken; when the repair is undone, it moves with the words.");
        }
    }

    /// The whole.
    ///
    /// @param newEntities whether entities that nothing registers are registered
    /// @throws org.hashiya.project.Refused with all faults, when there are any
    Plan plan(boolean newEntities) {
        var entities = registers.brought(newEntities, faults);
        var relations = relating.relations(edit, annotations.size() + 1);
        faults.raise();
        var edits = new ArrayList<Edit>();
        if (!entities.isEmpty()) {
            edits.add(new Edit.Register(entities));
        }
        if (!annotations.isEmpty()) {
            edits.add(new Edit.Annotate(annotations));
        }
        if (!relations.isEmpty()) {
            edits.add(new Edit.Relate(relations));
        }
        return new Plan(
                new Edit.Together(edits),
                annotations.size(),
                entities.size(),
                relations.size(),
                warnings(edits.isEmpty()));
    }

    private List<String> warnings(boolean isEmpty) {
        var warnings = new ArrayList<String>();
        warnings.addAll(registers.warnings());
        warnings.addAll(attributes.warnings());
        warnings.addAll(relating.warnings());
        warnings.addAll(ofClaims);
        if (isEmpty && warnings.isEmpty()) {
            warnings.add("The file has no rows; there is nothing to do.");
        }
        return warnings;
    }
}
