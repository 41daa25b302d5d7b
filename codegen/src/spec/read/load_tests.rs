//! Documents that are read, and documents that are rejected at the right position.

use super::*;

fn read(text: &str) -> Node {
    load(text).unwrap_or_else(|faults| panic!("{text}\n{faults:?}"))
}

/// The codes, the offsets in the text, and the messages of the faults.
fn faults(text: &str) -> Vec<(String, usize, String)> {
    let found = load(text).expect_err("is rejected");
    let parts = found.into_iter().map(|fault| {
        let offset = match fault.target {
            Target::Offset(offset) => offset,
            _ => 0,
        };
        (
            fault.code.to_string(),
            offset,
            format!("{}: {}", fault.pointer, fault.message),
        )
    });
    parts.collect()
}

/// The code of the only fault, the text from its position, and the message.
fn fault(text: &str) -> (String, &str, String) {
    let mut found = faults(text);
    assert_eq!(found.len(), 1, "{found:?}");
    let (code, offset, message) = found.remove(0);
    (
        code,
        text.get(offset..).expect("a position in the text"),
        message,
    )
}

#[test]
fn positions_are_counted_in_bytes() {
    let (_, rest, _) = fault("\u{feff}a: é🦀\nb: [c}\nd: e\n");
    assert_eq!(rest, "}\nd: e\n");
}

#[test]
fn yaml_and_json_give_the_same_tree() {
    let yaml = "a: [1, -2.5, 'x', null, true]\nb: {200: ok}\nc:\n";
    let json = r#"{"a":[1,-2.5,"x",null,true],"b":{"200":"ok"},"c":null}"#;
    assert_eq!(read(yaml), read(json));
    assert_eq!(
        read(&format!("\u{feff}{yaml}")),
        read(&format!("\u{feff} {json}"))
    );
    assert_eq!(read("{a: 1, b: [x]}"), read("a: 1\nb:\n- x\n"));
}

#[test]
fn words_of_yaml_1_1_are_text() {
    assert_eq!(
        read("a: [no, on, yes, off, y]"),
        read("a: ['no', 'on', 'yes', 'off', 'y']")
    );
}

#[test]
fn keys_are_read_as_they_are_written() {
    let tree = read("200: a\n1.0: b\ntrue: c\n~: d\n'0x1': e\n0x1F: f\n");
    let keys: Vec<_> = tree.as_map().expect("a map").keys().collect();
    assert_eq!(keys, ["200", "1.0", "true", "~", "0x1", "0x1F"]);
}

#[test]
fn whole_numbers_are_exact_in_both_languages() {
    for number in [
        "9007199254740993",
        "18446744073709551616",
        "-9223372036854775809",
    ] {
        let value = Some(Node::Integer(number.parse().expect("fits")));
        assert_eq!(read(&format!("a: {number}")).get("a").cloned(), value);
        assert_eq!(
            read(&format!("{{\"a\":{number}}}")).get("a").cloned(),
            value
        );
    }
    assert_eq!(read("{\"a\":1e20}").get("a"), Some(&Node::Float(1e20)));
}

#[test]
fn fractions_are_exact_to_the_last_bit() {
    let number = "51.248178375505404";
    let value = Some(Node::Float(number.parse().expect("a number")));
    assert_eq!(read(&format!("a: {number}")).get("a").cloned(), value);
    assert_eq!(
        read(&format!("{{\"a\":{number}}}")).get("a").cloned(),
        value
    );
}

#[test]
fn numbers_out_of_range_are_rejected() {
    let (code, place, message) = fault("a:\n  b: 1e400\n");
    assert_eq!((code.as_str(), place), ("E0004", "1e400\n"));
    assert!(
        message.starts_with("#/a/b: the number `1e400`"),
        "{message}"
    );
    assert_eq!(fault("a: .inf").1, ".inf");
    assert_eq!(fault(&format!("a: {}", "9".repeat(400))).0, "E0004");
    assert_eq!(
        read("a: '1e400'").get("a").and_then(Node::as_str),
        Some("1e400")
    );
}

#[test]
fn numbers_out_of_range_in_json_are_rejected() {
    let (code, place, _) = fault("{\"a\":\n 1e400}");
    assert_eq!((code.as_str(), place), ("E0004", "1e400}"));
    assert_eq!(fault(&format!("{{\"a\":{}}}", "9".repeat(400))).0, "E0004");
}

#[test]
fn integers_with_too_many_digits_are_the_nearest_float() {
    for number in [
        "9".repeat(50),
        format!("-{}", "9".repeat(50)),
        u128::MAX.to_string(),
    ] {
        let value = Some(Node::Float(number.parse().expect("a number")));
        assert_eq!(read(&format!("a: {number}")).get("a").cloned(), value);
        let json = read(&format!("{{\"a\":{number}}}"));
        assert_eq!(json.get("a").cloned(), value);
    }
}

#[test]
fn every_duplicate_key_is_reported() {
    let found = faults("a: 1\nb: 2\nc: {x: 1, x: 2}\na: 3\n");
    let reported: Vec<_> = found
        .iter()
        .map(|(code, at, _)| (code.as_str(), *at))
        .collect();
    assert_eq!(reported, [("E0002", 20), ("E0002", 26)]);
    assert_eq!(found[1].2, "#/a: duplicate key `a`");
    assert_eq!(fault("{\"a\": 1,\n\"\\u0061\": 2}").1, "\"\\u0061\": 2}");
}

#[test]
fn keys_that_are_not_scalars_are_rejected() {
    let (code, place, message) = fault("a:\n  ? [x, y]\n  : 1\n");
    assert_eq!((code.as_str(), place), ("E0003", "[x, y]\n  : 1\n"));
    assert_eq!(message, "#/a: a key must be a string, not a list");
    assert_eq!(fault("{{a: 1}: 2}").0, "E0003");
}

#[test]
fn merges_are_applied_and_own_keys_win() {
    let tree = read(
        "base: &b {type: string, maxLength: 5}\nmore: &m {title: t, type: x}\n\
         one:\n  <<: *b\n  maxLength: 9\n  z: 1\ntwo: {maxLength: 1, <<: [*b, *m]}\n",
    );
    let one = tree.get("one").and_then(Node::as_map).expect("a map");
    assert_eq!(one.keys().collect::<Vec<_>>(), ["type", "maxLength", "z"]);
    assert_eq!(one.get("maxLength"), Some(&Node::Integer(9)));
    assert_eq!(
        tree.get("two"),
        read("a: {maxLength: 1, type: string, title: t}").get("a")
    );
    assert!(fault("a: {<<: 5}").2.contains("can merge"));
    assert!(
        read("a: {'<<': 5}")
            .get("a")
            .and_then(|a| a.get("<<"))
            .is_some()
    );
    assert!(read("{\"<<\": 5}").get("<<").is_some());
}

#[test]
fn custom_tags_are_rejected() {
    let tree = read("a: !!str 12\nb: !!int '12'\nc: ! 12\nd: !!map {x: 1}\ne: !!float 1\n");
    assert_eq!(tree.get("a"), Some(&Node::String("12".into())));
    assert_eq!(tree.get("b"), Some(&Node::Integer(12)));
    assert_eq!(tree.get("c"), Some(&Node::String("12".into())));
    let (code, place, message) = fault("a: !secret x\n");
    assert_eq!((code.as_str(), place), ("E0001", "!secret x\n"));
    assert!(message.contains("`!secret`"), "{message}");
}

#[test]
fn syntax_errors_are_reported_at_their_line() {
    let line = |text: &str| {
        let (code, offset, message) = faults(text).remove(0);
        assert_eq!(code, "E0001", "{message}");
        assert!(!message.ends_with("line"), "{message}");
        text[..offset].matches('\n').count() + 1
    };
    assert_eq!(line("a: 1\nb: [x, \n"), 2);
    assert_eq!(line("a: é\nb: \"abc\n"), 2);
    assert_eq!(line("a: 1\n\tb: 2\n"), 2);
    assert_eq!(line("a: 1\nb: 'x\0y'\n"), 2);
    assert_eq!(line("a: 1\n---\nb: 2\n"), 2);
    assert_eq!(line("{\"a\": 1,\n\"b\": \"\\x\"}"), 2);
    assert_eq!(line("{\"a\": 1,\n\"b\" 2}"), 2);
    assert_eq!(line("{a: 1,\n b: 2,\n c: }}"), 3);
    assert_eq!(line("a: 1\nb: *x\n"), 2);
}

#[test]
fn a_document_is_an_object() {
    for (text, kind) in [("[]", "a list"), ("- a", "a list"), ("3", "an integer")] {
        let message = format!("#: an OpenAPI document must be an object, not {kind}");
        assert_eq!(fault(text).2, message);
    }
    for text in ["", " \n", "# only a comment\n", "null", "---\n"] {
        assert_eq!(fault(text).2, "#: the document is empty");
    }
}

#[test]
fn deep_documents_are_read_up_to_a_bound() {
    let json = |depth: usize| {
        format!(
            "{}{}",
            "{\"a\":".repeat(depth - 1) + "{}",
            "}".repeat(depth - 1)
        )
    };
    let flow = |depth: usize| json(depth).replace('"', "").replace(':', ": ");
    let block = |depth: usize| {
        (0..depth)
            .map(|level| format!("{}a:\n", " ".repeat(level)))
            .collect::<String>()
    };
    for text in [
        json(150),
        flow(150),
        block(150),
        json(exact::MAX_DEPTH),
        block(exact::MAX_DEPTH),
    ] {
        read(&text);
    }
    for text in [
        json(200),
        flow(200),
        block(200),
        json(50_000),
        flow(50_000),
        block(1500),
    ] {
        let (code, _, message) = fault(&text);
        assert_eq!(code, "E0005", "{message}");
    }
}

#[test]
fn aliases_repeat_values_within_bounds() {
    let tree = read("a: &x {k: [1]}\nb: *x\nc: [*x, *x]\n");
    assert_eq!(tree.get("a"), tree.get("b"));
    let mut bomb = "a0: &a0 {x: y}\n".to_owned();
    for level in 1..9 {
        let copies = format!("*a{}, ", level - 1).repeat(9);
        bomb += &format!("a{level}: &a{level} [{copies}]\n");
    }
    assert_eq!(fault(&bomb).0, "E0005");
    let long = format!(
        "a: &a {}\nb: [{}]\n",
        "x".repeat(100_000),
        "*a, ".repeat(10_000)
    );
    assert_eq!(fault(&long).0, "E0005");
    let chain: String = (1..5000)
        .map(|n| format!("a{n}: &a{n} [*a{}]\n", n - 1))
        .collect();
    assert_eq!(fault(&format!("a0: &a0 x\n{chain}")).0, "E0005");
    assert!(fault("a: &a [1, *a]\n").2.contains("inside the value"));
}

#[test]
fn syntax_errors_are_reported_at_their_byte() {
    assert_eq!(fault("{\"a\": 1,\n\"b\" 2}").1, "2}");
    assert_eq!(fault("\u{feff}{\"a\" 1}").1, "1}");
    assert_eq!(fault("{\"a\": 1,\n\n\"b\" 2}").1, "2}");
    assert_eq!(fault("é: 1\nb: 'x\0y'\n").1, "\0y'\n");
    assert_eq!(fault("é: \"a").1, "a");
}

#[test]
fn messages_of_parsers_have_no_position() {
    let message = |text: &str| fault(text).2;
    assert_eq!(message("{\"a\" 1}"), "#: expected `:`");
    assert_eq!(message("a: 1\nb: *x\n"), "#: unknown anchor");
    assert!(message("a: 1\n\tb: 2\n").contains(", while scanning"));
}

#[test]
fn characters_that_yaml_does_not_allow_are_rejected() {
    for c in ['\0', '\u{7f}', '\u{90}', '\u{fffe}', '\u{ffff}'] {
        let text = format!("a: x{c}");
        let (code, place, message) = fault(&text);
        assert_eq!((code.as_str(), place), ("E0001", c.to_string().as_str()));
        assert!(message.contains("is not allowed in YAML"), "{message}");
    }
    for c in ['\t', '\u{85}', '\u{a0}', '\u{feff}', '\u{fffd}', '😀'] {
        read(&format!("a: 'x{c}y'\n"));
    }
}

#[test]
fn the_fault_of_the_intended_language_is_reported() {
    assert!(
        fault("{a: 1, b: [}").2.contains("flow"),
        "{:?}",
        fault("{a: 1, b: [}")
    );
    assert!(fault("{\"a\": 1, \"b\" 2}").2.contains("`:`"));
    assert_eq!(fault("{a: 1, a: 2}").0, "E0002");
}

#[test]
fn a_bounded_number_of_faults_is_reported() {
    let text: String = (0..150).map(|n| format!("a{n}: 1\na{n}: 2\n")).collect();
    assert_eq!(faults(&text).len(), 100);
}

#[test]
fn copies_may_take_four_times_the_text_and_16_mib() {
    let text = |copies: usize| {
        let long = "x".repeat(1 << 20);
        format!("a: &a {long}\nb: [{}]\n", "*a, ".repeat(copies))
    };
    read(&text(18));
    assert_eq!(fault(&text(20)).0, "E0005");
}

#[test]
fn copies_count_with_their_depth() {
    let nested =
        |depth: usize, inner: &str| format!("{}{inner}{}", "[".repeat(depth), "]".repeat(depth));
    let objects =
        |depth: usize, inner: &str| format!("{}{inner}{}", "{k: ".repeat(depth), "}".repeat(depth));
    for build in [&nested as &dyn Fn(usize, &str) -> String, &objects] {
        let text = |depth| format!("a: &a {}\nb: {}\n", build(95, "x"), build(depth, "*a"));
        read(&text(96));
        assert_eq!(fault(&text(97)).0, "E0005");
    }
}

#[test]
fn copies_of_objects_count_with_their_keys() {
    let key = "k".repeat(1000);
    let text = |copies: usize| format!("a: &a {{{key}: x}}\nb: [{}]\n", "*a, ".repeat(copies));
    read(&text(1000));
    assert_eq!(fault(&text(20_000)).0, "E0005");
}

#[test]
fn a_value_in_brackets_may_follow_its_key_at_once() {
    let spaced = load("a: {b: [1], c: {d: null}, 'x:[': e:f}\nx: ':['\n").unwrap();
    let dense = load("a: {b:[1], c:{d:}, 'x:[': e:f}\nx: ':['\n").unwrap();
    assert_eq!(dense, spaced);
    let fault = load("a: {b:[1], c: [}\n").unwrap_err();
    assert_eq!(fault[0].code, Code::SYNTAX);
}
