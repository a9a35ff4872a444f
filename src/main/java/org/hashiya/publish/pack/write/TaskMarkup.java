package org.hashiya.publish.pack.write;

import java.io.IOException;
import java.util.ArrayList;
import org.hashiya.publish.pack.Answer;
import org.hashiya.publish.pack.Block;
import org.hashiya.publish.pack.Phrase;
import org.hashiya.publish.pack.Task;

/// Questions, the room for their answers, and in a teacher's copy the answers.
record TaskMarkup(Sheet sheet) {
    void write(int place, Block.Question question) throws IOException {
        var anchor = Anchors.question(place);
        out().open("div", "class", "question", "role", "group", "aria-labelledby", anchor);
        out().raw("\n").open("p", "class", "prompt", "id", anchor);
        out().open("span", "class", "number").text(Integer.toString(question.number())).close();
        out().text(" ").phrase("span", question.prompt(), "class", "asked");
        if (question.points() > 0) {
            var points = sheet.words().phrase("points", question.points());
            out().text(" ").phrase("span", points, "class", "points");
        }
        out().closeLine();
        task(question.task());
        if (question.answer().isPresent()) {
            answer(question.answer().get());
        }
        out().closeLine();
    }

    private void task(Task task) throws IOException {
        switch (task) {
            case Task.Open(int lines) -> sheet.ruled(lines);
            case Task.Find(int lines) -> sheet.ruled(lines);
            case Task.Choice choice -> choice(choice);
            case Task.Order order -> order(order);
            case Task.Compare compare -> compare(compare);
        }
    }

    private void choice(Task.Choice choice) throws IOException {
        out().open("ul", "class", "options").raw("\n");
        for (var option : choice.options()) {
            out().open("li")
                    .open("span", "class", "letter")
                    .text(option.letter())
                    .close()
                    .text(" ");
            out().phrase("span", option.words()).closeLine();
        }
        out().closeLine();
    }

    private void order(Task.Order order) throws IOException {
        out().open("ul", "class", "options").raw("\n");
        for (var event : order.events()) {
            out().open("li");
            var room = sheet.words().say("order.number");
            out().open("span", "class", "blank", "role", "img", "aria-label", room).close();
            out().text(" ").phrase("span", event).closeLine();
        }
        out().closeLine();
    }

    private void compare(Task.Compare compare) throws IOException {
        out().open("table", "class", "compare").raw("\n").open("thead");
        var head = new ArrayList<Sheet.Cell>();
        head.add(sheet.cell("th", sheet.words().phrase("compare.aspect"), "scope", "col"));
        compare.sources().forEach(each -> head.add(sheet.cell("th", each, "scope", "col")));
        sheet.row(head);
        out().closeLine().open("tbody").raw("\n");
        for (var aspect : compare.aspects()) {
            var row = new ArrayList<Sheet.Cell>();
            row.add(sheet.cell("th", aspect, "scope", "row"));
            compare.sources().forEach(_ -> row.add(sheet.cell("td", Phrase.NONE)));
            sheet.row(row);
        }
        out().closeLine().closeLine();
    }

    /// On a screen it can be folded away, for those who first try themselves.
    private void answer(Answer answer) throws IOException {
        if (sheet.medium() == Medium.SCREEN) {
            out().open("details", "class", "answer", "open", "open").raw("\n");
            sheet.say("summary", "answer");
        } else {
            out().open("div", "class", "answer").raw("\n");
            sheet.say("p", "answer", "class", "label");
        }
        for (var paragraph : answer.paragraphs()) {
            sheet.line("p", paragraph);
        }
        out().closeLine();
    }

    private Xhtml out() {
        return sheet.out();
    }
}
