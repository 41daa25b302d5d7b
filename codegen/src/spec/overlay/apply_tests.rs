//! Actions, and the documents that they make.

use super::*;
use crate::spec::testing::{document, lines};

/// The document after an overlay with these actions, and the diagnostics.
fn applied(version: &str, text: &str, actions: &str) -> (Node, Trace, Vec<String>) {
    let mut root = document(text);
    let overlay = document(&format!(
        "{{overlay: {version}, info: {{title: t, version: '1'}}, actions: {actions}}}"
    ));
    let mut trace = Trace::of_source(0);
    let found = Diagnostics::default();
    apply(&mut root, &overlay, 1, &mut trace, &found);
    (root, trace, lines(found))
}

/// Asserts the result of actions that nothing is reported about.
#[track_caller]
fn becomes(text: &str, actions: &str, expected: &str) {
    let (root, _, lines) = applied("1.1.0", text, actions);
    assert_eq!((root, lines), (document(expected), Vec::new()), "{actions}");
}

#[track_caller]
fn reports(version: &str, text: &str, actions: &str, expected: &[&str]) {
    let (_, _, lines) = applied(version, text, actions);
    assert_eq!(lines, expected, "{actions}");
}

#[test]
fn an_object_is_merged_recursively() {
    becomes(
        "{a: {b: {c: 1, d: 2}, l: [1]}}",
        "[{target: $.a, update: {b: {c: 3, e: {f: 4}}, l: [2, 3], n: null}}]",
        "{a: {b: {c: 3, d: 2, e: {f: 4}}, l: [1, 2, 3], n: null}}",
    );
}

#[test]
fn an_array_is_appended_to() {
    becomes(
        "{l: [1]}",
        "[{target: $.l, update: [2, 3]}]",
        "{l: [1, 2, 3]}",
    );
    becomes(
        "{l: [1]}",
        "[{target: $.l, update: {a: 1}}]",
        "{l: [1, {a: 1}]}",
    );
    becomes("{l: []}", "[{target: $.l, update: x}]", "{l: [x]}");
}

#[test]
fn a_primitive_is_replaced() {
    becomes(
        "{a: {b: 1}}",
        "[{target: $.a.b, update: two}]",
        "{a: {b: two}}",
    );
    becomes(
        "{l: [1, 2, 1]}",
        "[{target: '$.l[?@ == 1]', update: 0}]",
        "{l: [0, 2, 0]}",
    );
}

#[test]
fn values_are_removed_wherever_they_are() {
    becomes(
        "{a: {b: 1, c: 2}}",
        "[{target: $.a.b, remove: true}]",
        "{a: {c: 2}}",
    );
    becomes(
        "{l: [1, 2, 3, 4], m: 1}",
        "[{target: '$.l[?@ < 4]', remove: true}, {target: $.m, remove: true}]",
        "{l: [4]}",
    );
    let many: Vec<_> = (0..12).map(|number| number.to_string()).collect();
    let text = format!("{{l: [{}]}}", many.join(", "));
    becomes(&text, "[{target: '$.l[2:]', remove: true}]", "{l: [0, 1]}");
    becomes(
        "{a: {x: {x: 1}, y: {x: 2}}}",
        "[{target: '$..x', remove: true}]",
        "{a: {y: {}}}",
    );
}

#[test]
fn a_value_is_copied() {
    becomes(
        "{a: {x: 1}, b: {y: 2}}",
        "[{target: $.b, copy: $.a}]",
        "{a: {x: 1}, b: {y: 2, x: 1}}",
    );
    becomes(
        "{a: {x: 1}}",
        "[{target: $, update: {b: {}}}, {target: $.b, copy: $.a}, {target: $.a, remove: true}]",
        "{b: {x: 1}}",
    );
    becomes(
        "{a: [1], b: 2}",
        "[{target: $.a, copy: $.b}]",
        "{a: [1, 2], b: 2}",
    );
    becomes("{a: 1, b: 2}", "[{target: $.a, copy: $.b}]", "{a: 2, b: 2}");
}

#[test]
fn actions_see_the_result_of_those_before() {
    becomes(
        "{s: [1]}",
        "[{target: $.s, remove: true}, {target: $, update: {s: [2]}}]",
        "{s: [2]}",
    );
}

#[test]
fn what_an_overlay_makes_comes_from_there() {
    let text = "{a: {b: 1}, l: [x, y, z]}";
    let actions = "[{target: $.a, update: {b: 2, c: {d: 3}}}, {target: '$.l[0]', remove: true},
        {target: $.l, update: [w]}, {target: $.a.c, copy: $.a}]";
    let (root, trace, lines) = applied("1.1.0", text, actions);
    assert_eq!(lines, [] as [&str; 0]);
    let expected = "{a: {b: 2, c: {d: 3, b: 2, c: {d: 3}}}, l: [y, z, w]}";
    assert_eq!(root, document(expected));
    let origin = |text: &str| {
        let path: Vec<_> = JsonPointer::from_escaped(text).segments().collect();
        let (source, at) = trace.origin(&path);
        format!("{source}{at}")
    };
    assert_eq!(origin("/a"), "0#/a");
    assert_eq!(origin("/a/b"), "1#/actions/0/update/b");
    assert_eq!(origin("/a/c/d"), "1#/actions/0/update/c/d");
    assert_eq!(origin("/a/c/c"), "1#/actions/3/copy/c");
    assert_eq!(origin("/l/1"), "0#/l/2");
    assert_eq!(origin("/l/2"), "1#/actions/2/update/0");
}

#[test]
fn an_action_that_selects_nothing_is_a_warning() {
    reports(
        "1.1.0",
        "{a: 1}",
        "[{target: $.b, remove: true}]",
        &["W0501 /actions/0/target"],
    );
    reports(
        "1.0.0",
        "{a: 1}",
        "[{target: $.b, update: {}}]",
        &["W0501 /actions/0/target"],
    );
    reports(
        "1.1.0",
        "{a: {}}",
        "[{target: $.a, copy: $.b}]",
        &["W0501 /actions/0/copy"],
    );
    reports("1.1.0", "{a: {}}", "[{target: $.a}]", &["W0501 /actions/0"]);
}

#[test]
fn values_of_different_kinds_are_not_merged() {
    let of = |actions: &str, expected: &str| {
        reports("1.1.0", "{a: {b: 1, c: {}}, l: []}", actions, &[expected]);
    };
    of("[{target: $.a, update: 5}]", "E0502 /actions/0/update");
    of(
        "[{target: $.a, update: {b: {}}}]",
        "E0502 /actions/0/update/b",
    );
    of(
        "[{target: $.a, update: {c: 1}}]",
        "E0502 /actions/0/update/c",
    );
    of("[{target: $.a.b, update: {}}]", "E0502 /actions/0/update");
    of("[{target: $.*, update: {}}]", "E0502 /actions/0/target");
    of("[{target: $, remove: true}]", "E0502 /actions/0/target");
    of("[{target: $.a, copy: $.*}]", "E0502 /actions/0/copy");
    of(
        "[{target: $.a, copy: $, update: {}}]",
        "E0502 /actions/0/copy",
    );
}

#[test]
fn what_only_1_1_has_is_read_in_1_0_with_a_warning() {
    let text = "{a: 1, l: [], o: {}}";
    let of = |actions: &str, expected: &str| reports("1.0.0", text, actions, &[expected]);
    of("[{target: $.a, update: 2}]", "W0105 /actions/0/update");
    of("[{target: $.l, update: [2]}]", "W0105 /actions/0/update");
    of("[{target: $.o, copy: $.o}]", "W0105 /actions/0/copy");
    reports(
        "1.0.0",
        text,
        "[{target: $.l, update: 2}, {target: $.a, remove: true}]",
        &[],
    );
}

#[test]
fn an_overlay_is_checked_before_it_is_applied() {
    let of = |overlay: &str| {
        let mut root = document("{a: 1}");
        let found = Diagnostics::default();
        let overlay = document(overlay);
        apply(&mut root, &overlay, 1, &mut Trace::of_source(0), &found);
        assert_eq!(root, document("{a: 1}"));
        lines(found)
    };
    assert_eq!(of("{openapi: 3.0.0}")[0], "E0006 ");
    assert_eq!(
        of("{overlay: 1.2.0, info: {title: t, version: v}}"),
        ["E0006 /overlay"]
    );
    assert_eq!(
        of("{overlay: 1.0.0, inf: {}}"),
        ["W0106 ", "W0104 /inf", "E0102 "]
    );
    let info = "overlay: 1.0.0, info: {title: t, version: v}";
    assert_eq!(
        of(&format!("{{{info}, actions: {{}}}}")),
        ["E0101 /actions"]
    );
    assert_eq!(of(&format!("{{{info}, actions: []}}")), ["W0106 /actions"]);
    let actions = "[{target: $.a, remove: true}, 5, {update: 1}, {target: 5, remove: true},
        {target: $.a.x-b, remove: true}, {target: $.a, remove: 'true'}, {target: $.a, copy: a},
        {target: $.a, remove: true, update: 1, updat: 2}]";
    assert_eq!(
        of(&format!("{{{info}, actions: {actions}}}")),
        [
            "E0101 /actions/1",
            "E0102 /actions/2",
            "E0101 /actions/3/target",
            "E0501 /actions/4/target",
            "E0101 /actions/5/remove",
            "W0105 /actions/6/copy",
            "E0501 /actions/6/copy",
            "W0104 /actions/7/updat",
            "W0101 /actions/7/update",
        ]
    );
}

#[test]
fn a_document_does_not_grow_without_a_limit() {
    let double = "{target: $.a, copy: $}";
    let actions = vec![double; 200].join(", ");
    let (_, _, lines) = applied("1.1.0", "{a: {}}", &format!("[{actions}]"));
    assert_eq!(lines.len(), 1);
    assert!(lines[0].starts_with("E0005 /actions/"), "{lines:?}");
}
