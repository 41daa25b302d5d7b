//! Renders diagnostics as plain text, with the line of the source that they are about.
//!
//! Documents are not trusted, and terminals and CI logs obey control characters: all text of a
//! document is escaped by [`printable`]. Imports `code` and `diagnostic` from this layer.

use super::code::{Code, Severity};
use super::diagnostic::{Diagnostic, Target};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet, Title};
use std::ops::Range;

/// The maximum length of a message or a pointer, in characters.
const MAX_TEXT: usize = 300;

/// How much of a source line is shown, in columns.
const MAX_LINE: usize = 140;

/// How many diagnostics are shown; the others are counted.
const MAX_SHOWN: usize = 20;

/// How many bytes the diagnostics of a run may take, so that the whole output of a run stays
/// under 8 KiB.
const MAX_BYTES: usize = 7 * 1024;

/// Renders a diagnostic: the message, the line with the value, and the help.
///
/// `name` is the file as the user named it, and `place` a range of bytes of the source.
pub fn render(diagnostic: &Diagnostic, name: &str, source: &str, place: Range<usize>) -> String {
    let code = diagnostic.code.to_string();
    let title = title(diagnostic.code.severity(), &diagnostic.message).id(code);
    if is_about_the_request(diagnostic) {
        return draw(Group::with_title(title), diagnostic.help.as_deref());
    }
    let line = Line::around(source, place);
    let pointer = diagnostic.pointer.as_str();
    let has_tree = !pointer.is_empty() || !matches!(diagnostic.target, Target::Offset(_));
    let label = has_tree.then(|| clean(&format!("at {}", diagnostic.pointer)));
    let snippet = Snippet::source(line.text)
        .line_start(line.number)
        .path(clean(name))
        .annotation(AnnotationKind::Primary.span(line.span).label(label));
    draw(title.element(snippet), diagnostic.help.as_deref())
}

/// Whether a diagnostic is about the arguments of the run, not about the document.
pub fn is_about_the_request(diagnostic: &Diagnostic) -> bool {
    let codes = [
        Code::NO_SUCH_OPERATION,
        Code::BAD_PACKAGE_NAME,
        Code::BAD_PACKAGE_FIELD,
    ];
    codes.contains(&diagnostic.code) && diagnostic.pointer.as_str().is_empty()
}

/// Renders a message that is not about a document.
pub fn render_message(severity: Severity, message: &str, help: Option<&str>) -> String {
    draw(Group::with_title(title(severity, message)), help)
}

/// Renders the diagnostics of a run, errors first and notes last: at most 20 and 7 KiB, then their number.
pub fn render_all(
    diagnostics: &[Diagnostic],
    name: &str,
    source: &str,
    locate: impl Fn(&Diagnostic) -> Range<usize>,
) -> String {
    let of = |severity| {
        let all = diagnostics.iter();
        all.filter(move |diagnostic| diagnostic.code.severity() == severity)
    };
    let [errors, warnings, notes] =
        [Severity::Error, Severity::Warning, Severity::Note].map(|it| of(it).collect::<Vec<_>>());
    let mut out = String::new();
    let mut shown = 0;
    for diagnostic in errors.iter().chain(&warnings).chain(&notes).take(MAX_SHOWN) {
        let drawn = render(diagnostic, name, source, locate(diagnostic));
        // The first one is always shown; its parts are bounded.
        if shown > 0 && out.len() + drawn.len() > MAX_BYTES {
            break;
        }
        out += &drawn;
        out.push('\n');
        shown += 1;
    }
    if shown < diagnostics.len() {
        let counts = [
            count(errors.len(), "error"),
            count(warnings.len(), "warning"),
            count(notes.len(), "note"),
        ];
        let counts: Vec<_> = counts.into_iter().flatten().collect();
        let message = format!("{} in all, {shown} of them shown", counts.join(" and "));
        let severity = match (errors.is_empty(), warnings.is_empty()) {
            (false, _) => Severity::Error,
            (true, false) => Severity::Warning,
            (true, true) => Severity::Note,
        };
        out += &render_message(severity, &message, None);
    }
    out
}

fn count(number: usize, noun: &str) -> Option<String> {
    match number {
        0 => None,
        1 => Some(format!("1 {noun}")),
        _ => Some(format!("{number} {noun}s")),
    }
}

fn title(severity: Severity, message: &str) -> Title<'static> {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    level.primary_title(clean(message))
}

fn draw(group: Group<'_>, help: Option<&str>) -> String {
    let group = group.elements(help.map(|help| Level::HELP.message(clean(help))));
    let mut text = Renderer::plain().term_width(MAX_LINE).render(&[group]);
    text.push('\n');
    text
}

/// One line of the source, safe to print.
struct Line {
    number: usize,
    text: String,
    /// The part that is underlined, in bytes of `text`.
    span: Range<usize>,
}

impl Line {
    /// The line in which the place begins; the place is cut at its end.
    fn around(source: &str, place: Range<usize>) -> Self {
        let at = floor(source, place.start);
        let (before, after) = source.split_at_checked(at).unwrap_or((source, ""));
        let (before_line, head) = match before.rfind('\n') {
            Some(end) => before.split_at(end + 1),
            None => ("", before.strip_prefix('\u{feff}').unwrap_or(before)),
        };
        let rest = after.lines().next().unwrap_or_default();
        let length = place.end.saturating_sub(at).min(rest.len());
        let (marked, tail) = rest.split_at(floor(rest, length));
        let mut text = same_width(head);
        let start = text.len();
        text += &same_width(marked);
        let span = start..text.len();
        text += &same_width(tail);
        let number = before_line.matches('\n').count() + 1;
        Self { number, text, span }
    }
}

/// The last character boundary up to `at`.
fn floor(text: &str, at: usize) -> usize {
    let mut offsets = (0..=at.min(text.len())).rev();
    offsets.find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// Replaces each character that must not be printed, so that columns stay the same.
fn same_width(text: &str) -> String {
    let shown = |c: char| {
        if c != '\t' && is_unsafe(c) {
            '\u{fffd}'
        } else {
            c
        }
    };
    text.chars().map(shown).collect()
}

/// Escapes characters that must not be printed: `\u{1b}` for the escape character, and so on.
pub fn printable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_unsafe(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// Escapes characters that must not be printed, and cuts the middle out of a very long text.
fn clean(text: &str) -> String {
    let mut out = printable(text);
    let head_end = out.char_indices().nth(MAX_TEXT / 2);
    let tail_start = out.char_indices().nth_back(MAX_TEXT / 2);
    if let (Some((head, _)), Some((tail, _))) = (head_end, tail_start)
        && head < tail
    {
        out.replace_range(head..tail, "…");
    }
    out
}

/// Whether a character acts on the screen instead of appearing on it: controls, line
/// separators, and characters that change the direction of text or have no width.
fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}')
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(c, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::super::pointer::JsonPointer;
    use super::*;
    use expect_test::expect;

    fn limit(message: &str) -> Diagnostic {
        let pointer = JsonPointer::from_escaped("/components/schemas/WebhookSid/minLength");
        Diagnostic::new(Code::CROSSED_LIMITS, pointer, message)
    }

    fn place_of(source: &str, part: &str) -> Range<usize> {
        let start = source.find(part).expect("is in the source");
        start..start + part.len()
    }

    #[test]
    fn a_diagnostic_shows_the_value() {
        let source = "é: 1\n      minLength: 40 # é\n";
        let fault = limit("`minLength` (40) is greater than `maxLength` (34)")
            .help("make `maxLength` at least as large");
        let drawn = render(&fault, "spec/webhook.yaml", source, place_of(source, "40"));
        expect![[r#"
            error[E0107]: `minLength` (40) is greater than `maxLength` (34)
             --> spec/webhook.yaml:2:18
              |
            2 |       minLength: 40 # é
              |                  ^^ at #/components/schemas/WebhookSid/minLength
              |
              = help: make `maxLength` at least as large
        "#]]
        .assert_eq(&drawn);
    }

    #[test]
    fn a_message_without_a_document() {
        let drawn = render_message(Severity::Error, "file not found", Some("look again"));
        expect![[r#"
            error: file not found
             |
             = help: look again
        "#]]
        .assert_eq(&drawn);
    }

    #[test]
    fn control_characters_of_a_document_are_escaped() {
        let source = "a: \"\u{1b}[31m\u{202e}x\ty\u{85}\"\nb: 2\n";
        let fault = limit("bad\n::error\u{1b}[2J\u{202e}").help("do\rit");
        let drawn = render(&fault, "a\nb.yaml", source, place_of(source, "x"));
        let harmless = |c: char| c == '\n' || !is_unsafe(c);
        assert!(drawn.chars().all(harmless), "{drawn:?}");
        expect![[r#"
            error[E0107]: bad\u{a}::error\u{1b}[2J\u{202e}
             --> a\u{a}b.yaml:1:11
              |
            1 | a: "�[31m�x    y�"
              |           ^ at #/components/schemas/WebhookSid/minLength
              |
              = help: do\u{d}it
        "#]]
        .assert_eq(&drawn);
    }

    #[test]
    fn a_diagnostic_about_arguments_has_no_place() {
        let fault = Diagnostic::new(Code::NO_SUCH_OPERATION, JsonPointer::default(), "no `x`");
        let drawn = render(&fault, "a.yaml", "a: 1", 0..1);
        assert_eq!(drawn, "error[E0401]: no `x`\n");
    }

    #[test]
    fn a_line_of_a_megabyte_is_cut() {
        let source = format!("{}\"here\"{}", "é".repeat(500_000), "y".repeat(500_000));
        let drawn = render(
            &limit("no"),
            "a.json",
            &source,
            place_of(&source, "\"here\""),
        );
        assert!(drawn.contains("a.json:1:500001"), "{drawn}");
        assert!(
            drawn.lines().all(|line| line.chars().count() < 300),
            "{drawn}"
        );
        assert!(drawn.contains("\"here\""), "{drawn}");
        assert!(drawn.contains("^^^^^^ at #/components"), "{drawn}");
    }

    #[test]
    fn long_values_and_messages_are_cut() {
        let source = format!("a: [{}]\n", "x, ".repeat(100_000));
        let fault = limit(&"m".repeat(5000)).help("h".repeat(5000));
        let place = 3..source.len() + 7;
        let drawn = render(&fault, &"n".repeat(5000), &source, place);
        assert!(drawn.len() < 2000, "{}: {drawn}", drawn.len());
    }

    #[test]
    fn places_beyond_the_text_are_harmless() {
        for (source, span) in [
            ("", 0..0),
            ("", 5..9),
            ("é", 1..1),
            ("a\n", 2..2),
            ("a", 3..3),
        ] {
            let drawn = render(&limit("no"), "a.yaml", source, span);
            assert!(drawn.contains("a.yaml:"), "{drawn}");
        }
    }

    #[test]
    fn a_run_stays_under_8_kib() {
        let source = "a: 1\n";
        let mut all: Vec<_> = (0..1000).map(|n| limit(&format!("fault {n}"))).collect();
        all.push(Diagnostic::new(
            Code::IGNORED_FIELD,
            JsonPointer::default(),
            "warn",
        ));
        let place = |_: &Diagnostic| place_of(source, "1");
        let drawn = render_all(&all, "a.yaml", source, place);
        assert_eq!(drawn.matches("E0107").count(), 20);
        assert!(drawn.ends_with("error: 1000 errors and 1 warning in all, 20 of them shown\n"));
        all.iter_mut()
            .for_each(|fault| fault.message = "é\u{1b}".repeat(200));
        let drawn = render_all(&all, "a.yaml", source, place);
        assert!((6000..8000).contains(&drawn.len()), "{}", drawn.len());
    }

    #[test]
    fn long_texts_lose_their_middle() {
        let long = format!("{}{}", "a".repeat(200), "b".repeat(200));
        let expected = format!("{}…{}", "a".repeat(150), "b".repeat(151));
        assert_eq!(clean(&long), expected);
        assert_eq!(clean(&"é".repeat(MAX_TEXT + 1)), "é".repeat(MAX_TEXT + 1));
        assert!(clean(&"é".repeat(MAX_TEXT + 2)).contains('…'));
    }

    #[test]
    fn a_run_ends_with_its_counts() {
        let warning = Diagnostic::new(Code::IGNORED_FIELD, JsonPointer::default(), "w");
        let drawn = |count: usize| {
            let all = vec![warning.clone(); count];
            render_all(&all, "a.yaml", "a: 1\n", |_| 3..4)
        };
        assert!(!drawn(20).contains("in all"));
        assert!(drawn(21).ends_with("warning: 21 warnings in all, 20 of them shown\n"));
        assert_eq!(count(1, "error").as_deref(), Some("1 error"));
    }

    #[test]
    fn only_arguments_without_a_pointer_are_about_the_request() {
        let fault = |code, pointer: &str| {
            let pointer = JsonPointer::from_escaped(pointer);
            is_about_the_request(&Diagnostic::new(code, pointer, "m"))
        };
        assert!(fault(Code::BAD_PACKAGE_NAME, "") && !fault(Code::SYNTAX, ""));
        assert!(!fault(Code::BAD_PACKAGE_NAME, "/a"));
    }

    #[test]
    fn a_pointer_is_shown_unless_the_text_has_no_tree() {
        let drawn = |target, pointer: &str| {
            let pointer = JsonPointer::from_escaped(pointer);
            let fault = Diagnostic::new(Code::SYNTAX, pointer, "m").at(target);
            render(&fault, "a.yaml", "a: 1\n", 3..4)
        };
        assert!(!drawn(Target::Offset(3), "").contains("at #"));
        assert!(drawn(Target::Offset(3), "/a").contains("at #/a"));
        assert!(drawn(Target::Value, "").contains("at #"));
    }

    #[test]
    fn characters_that_act_on_the_screen_are_escaped() {
        for c in "\u{ad}\u{200b}\u{2060}\u{fff9}\u{e0001}\u{7}".chars() {
            assert_eq!(printable(&c.to_string()), c.escape_unicode().to_string());
        }
        assert_eq!(printable("é😀\u{2010}"), "é😀\u{2010}");
        assert_eq!((floor("é", 1), floor("aé", 3), floor("aé", 9)), (0, 3, 3));
    }
}
