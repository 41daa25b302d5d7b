//! Tests of what is printed.

use super::*;
use expect_test::expect;

fn limit(message: &str) -> Diagnostic {
    let pointer = JsonPointer::from_escaped("/components/schemas/WebhookSid/minLength");
    Diagnostic::new(Code::CROSSED_LIMITS, pointer, message)
}

fn drawn(fault: &Diagnostic, name: &str, text: &str, place: Range<usize>) -> String {
    render(fault, excerpt(fault, name, text, place))
}

fn excerpt<'t>(fault: &Diagnostic, name: &str, text: &'t str, place: Range<usize>) -> Excerpt<'t> {
    Excerpt {
        name: name.to_owned(),
        text,
        pointer: fault.pointer.clone(),
        place,
    }
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
    let drawn = drawn(&fault, "spec/webhook.yaml", source, place_of(source, "40"));
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
    let drawn = drawn(&fault, "a\nb.yaml", source, place_of(source, "x"));
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
    let drawn = drawn(&fault, "a.yaml", "a: 1", 0..1);
    assert_eq!(drawn, "error[E0401]: no `x`\n");
}

#[test]
fn a_line_of_a_megabyte_is_cut() {
    let source = format!("{}\"here\"{}", "é".repeat(500_000), "y".repeat(500_000));
    let drawn = drawn(
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
    let drawn = drawn(&fault, &"n".repeat(5000), &source, place);
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
        let drawn = drawn(&limit("no"), "a.yaml", source, span);
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
    let place = |it: &Diagnostic| excerpt(it, "a.yaml", source, place_of(source, "1"));
    let drawn = render_all(&all, place);
    assert_eq!(drawn.matches("E0107").count(), 20);
    assert!(drawn.ends_with("error: 1000 errors and 1 warning in all, 20 of them shown\n"));
    all.iter_mut()
        .for_each(|fault| fault.message = "é\u{1b}".repeat(200));
    let drawn = render_all(&all, place);
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
        render_all(&all, |it| excerpt(it, "a.yaml", "a: 1\n", 3..4))
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
    let shown = |target, pointer: &str| {
        let pointer = JsonPointer::from_escaped(pointer);
        let fault = Diagnostic::new(Code::SYNTAX, pointer, "m").at(target);
        drawn(&fault, "a.yaml", "a: 1\n", 3..4)
    };
    assert!(!shown(Target::Offset(3), "").contains("at #"));
    assert!(shown(Target::Offset(3), "/a").contains("at #/a"));
    assert!(shown(Target::Value, "").contains("at #"));
}

#[test]
fn characters_that_act_on_the_screen_are_escaped() {
    for c in "\u{ad}\u{200b}\u{2060}\u{fff9}\u{e0001}\u{7}".chars() {
        assert_eq!(printable(&c.to_string()), c.escape_unicode().to_string());
    }
    assert_eq!(printable("é😀\u{2010}"), "é😀\u{2010}");
    assert_eq!((floor("é", 1), floor("aé", 3), floor("aé", 9)), (0, 3, 3));
}
