//! Compiled patterns: steps, automata, several conditions, engines.

use crate::runtime::validation::pattern::{Matcher, Pattern, State, Step};
use crate::runtime::validation::string_constraints::StringConstraints;

const fn of(matcher: Matcher) -> Pattern {
    Pattern {
        source: "test",
        matcher,
    }
}

/// Matches both at run time and as a constant would.
#[track_caller]
fn check(matcher: Matcher, valid: &[&str], invalid: &[&str]) {
    let pattern = of(matcher);
    let rules = StringConstraints {
        pattern: Some(pattern),
        ..StringConstraints::NONE
    };
    for (texts, expected) in [(valid, true), (invalid, false)] {
        for text in texts {
            assert_eq!(pattern.matches(text), expected, "{text:?}");
            assert_eq!(pattern.verdict(text), Some(expected), "{text:?}");
            assert_eq!(rules.accept_literal(text), expected, "{text:?}");
            assert_eq!(rules.accept(text), expected, "{text:?}");
        }
    }
}

#[test]
fn characters_of_every_length() {
    const STEPS: &[Step] = &[
        Step::Start,
        Step::RepeatChars(&[('a', 'c'), ('é', 'ï'), ('€', '€'), ('😀', '😃')], 1, 2),
        Step::End,
    ];
    check(
        Matcher::Steps(STEPS),
        &["a", "c", "é", "ï", "€", "😀", "😃", "é€", "😃a"],
        &[
            "", "d", "`", "è", "ð", "₭", "₫", "😄", "🙂", "aaa", "a!", "\u{7f}",
        ],
    );
    // The bounds of two, three and four bytes of UTF-8.
    for c in [
        '\u{80}',
        '\u{7ff}',
        '\u{800}',
        '\u{ffff}',
        '\u{10000}',
        '\u{10ffff}',
    ] {
        let steps = [
            Step::Start,
            Step::RepeatChars(Box::leak(Box::new([(c, c)])), 1, 1),
            Step::End,
        ];
        let matcher = Matcher::Steps(steps.to_vec().leak());
        let beside = char::from_u32(u32::from(c) ^ 1).map(String::from);
        check(matcher, &[&c.to_string()], &[&beside.unwrap()]);
    }
    const TWO: &[Step] = &[
        Step::RepeatChars(&[('é', 'é')], 2, u32::MAX),
        Step::Literal(b"!"),
    ];
    check(
        Matcher::Steps(TWO),
        &["éé!", "xééé!y"],
        &["é!", "éé", "éxé!"],
    );
}

#[test]
fn alternatives_of_literals() {
    const STEPS: &[Step] = &[
        Step::Start,
        Step::OneOf(&[b"SM", b"MM", "é".as_bytes()]),
        Step::End,
    ];
    check(
        Matcher::Steps(STEPS),
        &["SM", "MM", "é"],
        &["", "S", "SMM", "XM", "MS"],
    );
}

#[test]
fn repetitions_have_bounds() {
    const EXACT: &[Step] = &[Step::Start, Step::Repeat(b"09", 2, 2), Step::End];
    check(Matcher::Steps(EXACT), &["12"], &["", "1", "123", "1a", "é"]);
    const RANGE: &[Step] = &[Step::Start, Step::Repeat(b"09", 1, 2), Step::Literal(b"a")];
    check(
        Matcher::Steps(RANGE),
        &["1a", "12a", "12ab"],
        &["a", "123a", "12"],
    );
}

/// `^(ab)*$`
const PAIRS: &[State] = &[(true, &[(b'a', b'a', 1)]), (false, &[(b'b', b'b', 0)])];

/// `^[a-cx]`
const LETTER: &[State] = &[
    (false, &[(b'a', b'c', 1), (b'x', b'x', 1)]),
    (true, &[(0, 255, 1)]),
];

#[test]
fn states_have_transitions() {
    check(
        Matcher::States(PAIRS),
        &["", "ab", "abab"],
        &["a", "aba", "b", "abb", "abc"],
    );
    check(
        Matcher::States(LETTER),
        &["a", "c", "x", "xyz", "bé"],
        &["", "d", "w", "y", "`"],
    );
    // A missing state accepts nothing.
    check(
        Matcher::States(&[(true, &[(b'a', b'a', 7)])]),
        &[""],
        &["a", "b"],
    );
}

#[test]
fn conditions_match_or_do_not() {
    const BOTH: &[(bool, Matcher)] = &[
        (true, Matcher::States(LETTER)),
        (false, Matcher::States(PAIRS)),
    ];
    check(
        Matcher::All(BOTH),
        &["a", "x", "abb"],
        &["", "ab", "d", "dd"],
    );
    check(Matcher::All(&[]), &["", "a"], &[]);
}

#[test]
fn constants_cannot_run_an_engine() {
    let engine = Matcher::Engine(|text| text.len() == 2);
    let pattern = of(engine);
    assert!(pattern.matches("ab") && !pattern.matches("a"));
    assert_eq!(pattern.verdict("ab"), None);
    let rules = StringConstraints {
        pattern: Some(pattern),
        ..StringConstraints::NONE
    };
    assert!(rules.accept("ab") && !rules.accept("a") && !rules.accept_literal("ab"));
    let mixed = [(false, Matcher::States(PAIRS)), (true, engine)];
    let mixed = of(Matcher::All(mixed.to_vec().leak()));
    assert!(mixed.matches("xy") && !mixed.matches("ab") && !mixed.matches("x"));
    // A text that is rejected before the engine is asked needs none.
    assert_eq!(mixed.verdict("ab"), Some(false));
    assert_eq!(mixed.verdict("xy"), None);
}
