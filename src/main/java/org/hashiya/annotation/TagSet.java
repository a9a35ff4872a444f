package org.hashiya.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tags of a project in the order in which they are shown.
public record TagSet(List<Tag> tags) {
    public TagSet {
        tags = List.copyOf(tags);
    }

    /// The tag set for historians that a new project begins with.
    public static TagSet forHistorians() {
        return new TagSet(
                List.of(
                        tag("person", "şəxs", "лицо", "شخص", "#d1495b", "p", "persName"),
                        tag("place", "yer", "место", "مكان", "#2e8b57", "l", "placeName"),
                        tag(
                                "organisation",
                                "təşkilat",
                                "организация",
                                "منظمة",
                                "#7a5195",
                                "o",
                                "orgName"),
                        tag("event", "hadisə", "событие", "حدث", "#e07a1f", "e", "rs"),
                        tag("work", "əsər", "произведение", "مؤلَّف", "#8c6d31", "w", "rs"),
                        tag("object", "əşya", "предмет", "غرض", "#6b7a8f", "b", "rs"),
                        tag("group", "qrup", "группа", "جماعة", "#b0578d", "g", "rs"),
                        tag("concept", "anlayış", "понятие", "مفهوم", "#3a7ca5", "k", "rs"),
                        tag("role", "vəzifə", "должность", "منصب", "#a44a3f", "r", "roleName"),
                        tag("date", "tarix", "дата", "تاريخ", "#1f78b4", "d", "date"),
                        tag("figure", "rəqəm", "число", "رقم", "#00897b", "f", "measure"),
                        tag("claim", "iddia", "утверждение", "ادعاء", "#c99700", "c", "seg"),
                        tag("quotation", "sitat", "цитата", "اقتباس", "#5c6bc0", "q", "q"),
                        tag("term", "termin", "термин", "مصطلح", "#558b2f", "t", "term"),
                        tag("note", "qeyd", "примечание", "ملاحظة", "#757575", "n", "note"),
                        tag(
                                "doubtful",
                                "şübhəli",
                                "сомнительно",
                                "مشكوك فيه",
                                "#9e9d24",
                                "u",
                                "unclear")));
    }

    private static Tag tag(
            String id, String az, String ru, String ar, String colour, String key, String element) {
        return new Tag(
                new TagId(id),
                Optional.empty(),
                Map.of("en", id, "az", az, "ru", ru, "ar", ar),
                new Tag.Look(colour, key),
                element);
    }

    public Optional<Tag> find(TagId id) {
        return tags.stream().filter(tag -> tag.id().equals(id)).findFirst();
    }

    public Optional<Tag> forShortcut(String key) {
        return tags.stream()
                .filter(tag -> !key.isEmpty() && tag.look().shortcut().equals(key))
                .findFirst();
    }

    public TagSet with(Collection<Tag> more) {
        var all = new ArrayList<>(tags);
        all.addAll(more);
        return new TagSet(all);
    }

    public TagSet without(Collection<Tag> fewer) {
        return new TagSet(tags.stream().filter(tag -> !fewer.contains(tag)).toList());
    }
}
