package org.pacewell.note;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds people's names in a text: whole words, whatever their case and their accents. */
final class Names {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Letters that are not made of another one and an accent. */
    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private record Word(String plain, int start, int end) {}

    private Names() {}

    /** The names that stand in a text, each once, as they are written there. */
    static List<String> in(String text, Collection<String> names) {
        var words = words(text);
        var wanted = names.stream()
                .flatMap(Names::parts)
                .map(Names::plain)
                .distinct()
                .toList();
        var found = new LinkedHashMap<String, String>();
        for (int i = 0; i < words.size(); i++) {
            for (var name : wanted) {
                if (!startsWith(words.subList(i, words.size()), name)) continue;
                var end = words.get(i + name.size() - 1).end();
                found.putIfAbsent(
                        String.join(" ", name), text.substring(words.get(i).start(), end));
            }
        }
        return List.copyOf(found.values());
    }

    /** The names that others have and this person has not. */
    static List<String> without(Collection<String> names, Collection<String> own) {
        var mine = own.stream().flatMap(Names::parts).map(Names::plain).toList();
        return names.stream()
                .flatMap(Names::parts)
                .filter(name -> !mine.contains(plain(name)))
                .distinct()
                .toList();
    }

    /** Of a name with a hyphen each half is a name too. A single letter is none: it would be found everywhere. */
    private static Stream<String> parts(String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split("[-‐‑–]")))
                .filter(part -> String.join("", plain(part)).length() > 1);
    }

    private static List<String> plain(String name) {
        return words(name).stream().map(Word::plain).toList();
    }

    private static boolean startsWith(List<Word> words, List<String> name) {
        if (name.isEmpty() || name.size() > words.size()) return false;
        for (int i = 0; i < name.size(); i++) {
            if (!words.get(i).plain().equals(name.get(i))) return false;
        }
        return true;
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) words.add(new Word(folded(found.group()), found.start(), found.end()));
        return words;
    }

    private static String folded(String word) {
        var plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        for (var letter : PLAIN.entrySet()) plain = plain.replace(letter.getKey(), letter.getValue());
        return plain;
    }
}
